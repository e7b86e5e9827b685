package nl.regelgang.procedure.informatie;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
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
import nl.regelgang.termijnen.Proceduresoort;
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
    private final Inlichtingentermijn termijn;
    private final Procesmotor motor;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Informatiestart(
            Informaties informaties,
            Informatiepost post,
            Procedures procedures,
            Inlichtingentermijn termijn,
            Procesmotor motor,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.informaties = informaties;
        this.post = post;
        this.procedures = procedures;
        this.termijn = termijn;
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
            termijn.open(verzoek, gelezen.regeling(), "inlichtingen-bestuur", INLICHTINGEN, "Inlichtingen geven over");
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
}
