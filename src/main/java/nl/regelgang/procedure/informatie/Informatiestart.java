package nl.regelgang.procedure.informatie;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.procedure.informatie.Informatie.Vrager;
import nl.regelgang.procedure.informatie.Informatiefeit.BerichtGezonden;
import nl.regelgang.procedure.informatie.Informatiefeit.VerzoekIngediend;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijntabel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A griffie asks or proposes for a raadslid or the raad, or a bestuur tells all raden something. */
@Service
@Transactional
class Informatiestart {

    static final String INLICHTINGEN = "inlichtingenGeven";

    private final Informaties informaties;
    private final Informatiepost post;
    private final Procedures procedures;
    private final Termijnregister register;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Informatiestart(
            Informaties informaties,
            Informatiepost post,
            Procedures procedures,
            Termijnregister register,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.informaties = informaties;
        this.post = post;
        this.procedures = procedures;
        this.register = register;
        this.motor = motor;
        this.feiten = feiten;
        this.klok = klok;
    }

    void verzoek(UUID id, Vraagformulier.Gelezen gelezen, Organisatie raad, Handelend door) {
        boolean voorstel = gelezen.aard() == Aard.VOORSTEL;
        Informatie verzoek = new Informatie(
                procedure(id, gelezen.regeling(), gelezen.onderwerp(), voorstel ? "bij de raden" : "bij het bestuur"),
                gelezen.aard(),
                new Vrager(raad.id(), raad.naam(), gelezen.raadslid()),
                gelezen.tekst(),
                Dagen.vandaag(klok),
                gelezen.delen(),
                null,
                null);
        bewaar(verzoek, gelezen.regeling());
        if (!voorstel) {
            termijn(verzoek, gelezen.regeling());
        }
        feiten.publishEvent(new VerzoekIngediend(verzoek.id(), verzoek, door));
        motor.start(
                voorstel ? Commissievoorstelproces.PROCES : Inlichtingenproces.PROCES,
                verzoek.id().toString());
    }

    void bericht(UUID id, Regeling regeling, String onderwerp, String tekst, @Nullable UUID stuk, Handelend door) {
        Informatie bericht = new Informatie(
                procedure(id, regeling, onderwerp, "bij de raden"),
                Aard.BERICHT,
                null,
                tekst,
                Dagen.vandaag(klok),
                true,
                stuk,
                null);
        bewaar(bericht, regeling);
        List<Organisatie> raden = post.lezers(bericht);
        informaties.gezondenAan(id, raden);
        feiten.publishEvent(new BerichtGezonden(id, raden.size(), door));
        motor.start(Raadsberichtproces.PROCES, id.toString());
    }

    private void bewaar(Informatie een, Regeling regeling) {
        informaties.voegToe(een);
        procedures.instellingen(een.id(), regeling.regels().instellingen());
        procedures.openVoor(
                een.id(), post.lezers(een).stream().map(Organisatie::id).toList());
        if (een.stuk() != null) {
            procedures.deelStuk(een.id(), een.stuk());
        }
    }

    private Procedure procedure(UUID id, Regeling regeling, String onderwerp, String stand) {
        return new Procedure(
                id,
                Proceduresoort.INFORMATIE,
                Bestuur.van(regeling, Dagen.vandaag(klok)),
                onderwerp,
                Fase.LOOPT,
                stand,
                null);
    }

    /** Only the regeling sets one; without it nobody can say by when. */
    private void termijn(Informatie verzoek, Regeling regeling) {
        LocalDate op = verzoek.op();
        Hoofdstuk hoofdstuk = verzoek.procedure().bestuur().hoofdstuk();
        Termijntabel.op(op)
                .regel("inlichtingen-bestuur", hoofdstuk)
                .uiterlijk(hoofdstuk, regeling.regels().instellingen(), Aanknoping.op(op))
                .ifPresent(uiterlijk -> register.openen(Opgave.van(
                        verzoek.id(),
                        verzoek.id(),
                        INLICHTINGEN,
                        "Inlichtingen geven over: " + verzoek.procedure().onderwerp(),
                        verzoek.procedure().bestuur().dagelijksBestuur(),
                        uiterlijk,
                        Map.of("ontvangst van het verzoek op " + voluit(op), op))));
    }
}
