package nl.regelgang.procedure.toezicht;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The terms of a toezichthouder, each under the name of the step that ends it. */
@Component
class Toezichttermijnen {

    static final String REGIME = "toezichtregimeBepalen";
    static final String GOEDKEURING = "overGoedkeuringBesluiten";
    static final String TOESTEMMING = "overToestemmingBesluiten";
    static final String VASTSTELLING = "vaststellingVastleggen";

    private static final Grondslag FINANCIEN = Grondslag.van("Wgr art. 35 lid 7");

    private final Procedures procedures;
    private final Termijnregister register;

    Toezichttermijnen(Procedures procedures, Termijnregister register) {
        this.procedures = procedures;
        this.register = register;
    }

    /** Before the begrotingsjaar begins (Gemeentewet art. 203 lid 1 and 3); of a wijziging nothing says by when. */
    void regime(Toezicht toezicht) {
        if (!toezicht.overWijziging()) {
            open(toezicht, REGIME, "Meedelen of de begroting goedkeuring nodig heeft", mededeling(toezicht), Map.of());
        }
    }

    Uiterlijk mededeling(Toezicht toezicht) {
        return uiterlijk(
                toezicht, "preventief-toezicht", Aanknoping.in(toezicht.stuk().jaar()));
    }

    /** @param vanaf the day from which the term runs (Gemeentewet art. 207 lid 1-2) */
    void goedkeuring(Toezicht toezicht, LocalDate vanaf) {
        open(
                toezicht,
                GOEDKEURING,
                "Besluit over goedkeuring bekendmaken",
                uiterlijk(toezicht, "goedkeuring-begroting", Aanknoping.op(vanaf)),
                Map.of("begin van de termijn", vanaf));
    }

    void verdaagd(Toezicht toezicht, LocalDate vanaf) {
        open(
                toezicht,
                GOEDKEURING,
                "Besluit over goedkeuring bekendmaken, na verdaging",
                uiterlijk(toezicht, "goedkeuring-verdaging", Aanknoping.op(vanaf)),
                Map.of("begin van de termijn", vanaf));
    }

    Uiterlijk toestemming(Toezicht toezicht, LocalDate verzondenOp) {
        return uiterlijk(toezicht, "toestemming-verplichtingen", Aanknoping.op(verzondenOp));
    }

    void toestemming(Toezicht toezicht, Toestemming aanvraag) {
        register.openen(Opgave.van(
                toezicht.id(),
                aanvraag.id(),
                TOESTEMMING,
                "Beslissen op de aanvraag: " + aanvraag.waarvoor(),
                toezicht.procedure().bestuur().toezichthouder().orgaan(),
                toestemming(toezicht, aanvraag.verzondenOp()),
                Map.of("verzending van de aanvraag", aanvraag.verzondenOp())));
    }

    private void open(Toezicht toezicht, String stap, String wat, Uiterlijk uiterlijk, Map<String, LocalDate> basis) {
        register.openen(Opgave.van(
                toezicht.id(),
                toezicht.id(),
                stap,
                wat,
                toezicht.procedure().bestuur().toezichthouder().orgaan(),
                uiterlijk,
                basis));
    }

    private Uiterlijk uiterlijk(Toezicht toezicht, String id, Aanknoping aanknoping) {
        Hoofdstuk hoofdstuk = toezicht.procedure().bestuur().hoofdstuk();
        return Termijntabel.op(toezicht.gestartOp())
                .regel(id, hoofdstuk)
                .uiterlijk(hoofdstuk, instellingen(toezicht), aanknoping)
                .orElseThrow();
    }

    private Termijninstellingen instellingen(Toezicht toezicht) {
        return procedures.instellingen(toezicht.id()).orElse(Termijninstellingen.STANDAARD);
    }

    /**
     * The article of a step. Where the Gemeentewet does not apply to the finances, it is the article that declares another
     * act applicable: which of its articles is the parallel is not established.
     */
    Grondslag artikel(Toezicht toezicht, Grondslag uitModel) {
        Hoofdstuk hoofdstuk = toezicht.procedure().bestuur().hoofdstuk();
        boolean anders =
                uitModel.bron().equals("Gemeentewet") && !instellingen(toezicht).gemeentewet(hoofdstuk);
        return hoofdstuk.toegepast(anders ? FINANCIEN : uitModel);
    }

    /** The last day of a step whose term is open; null when it has none. */
    @Nullable
    LocalDate dag(UUID dossier, UUID onderdeel, String stap) {
        return lopend(dossier, onderdeel, stap).map(LopendeTermijn::uiterlijk).orElse(null);
    }

    Optional<LopendeTermijn> lopend(UUID dossier, UUID onderdeel, String stap) {
        return register.van(dossier).stream()
                .filter(termijn ->
                        termijn.onderdeel().equals(onderdeel) && termijn.soort().equals(stap))
                .filter(termijn -> termijn.gedaan() == null && termijn.status() != Status.VERVALLEN)
                .findFirst();
    }

    /** That a step was done after its last day, as a sentence for an {@link nl.regelgang.procedure.Afwijking}. */
    List<String> teLaat(Toezicht toezicht, String stap, LocalDate op) {
        return lopend(toezicht.id(), toezicht.id(), stap)
                .filter(termijn -> op.isAfter(termijn.uiterlijk()))
                .map(termijn -> "Dit is te laat. " + termijn.uitleg())
                .stream()
                .toList();
    }

    /** Nothing happens for a step without a term. */
    void gedaan(UUID onderdeel, String stap, LocalDate op, Handelend door) {
        if (register.isOpen(onderdeel, stap)) {
            register.gedaan(onderdeel, stap, op, new Bewijs("Gedaan op " + voluit(op) + ".", door));
        }
    }

    void vervallen(UUID onderdeel, String stap, String reden) {
        register.vervallen(onderdeel, stap, new Bewijs(reden, Handelend.SYSTEEM));
    }
}
