package nl.regelgang.procedure.cyclus;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijn;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijnregel;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.TeruggerekendeTermijn;
import nl.regelgang.termijnen.Uiterlijk;
import nl.regelgang.termijnen.VooruitTermijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The terms of a stuk by the law and the rules of the day on which its procedure began, and what came of them. A term in
 * the register has the name of the step that ends it.
 */
@Component
public class Cyclustermijnen {

    private static final Grondslag FINANCIEN = Grondslag.van("Wgr art. 35 lid 7");

    private final Procedures procedures;
    private final Termijnregister register;

    Cyclustermijnen(Procedures procedures, Termijnregister register) {
        this.procedures = procedures;
        this.register = register;
    }

    /** Empty when this chapter has no such term, or the regeling must set it and does not. */
    public Optional<Uiterlijk> uiterlijk(Cyclusstuk stuk, String id, Aanknoping aanknoping) {
        return regel(stuk, id)
                .flatMap(regel ->
                        regel.uiterlijk(stuk.procedure().bestuur().hoofdstuk(), instellingen(stuk), aanknoping));
    }

    public Optional<Termijn> termijn(Cyclusstuk stuk, String id) {
        return regel(stuk, id)
                .flatMap(regel -> regel.termijn(stuk.procedure().bestuur().hoofdstuk(), instellingen(stuk)));
    }

    /** Until when the raden can speak, where the regeling sets a term for it; empty when it does not ask them. */
    public Optional<LocalDate> zienswijzeTot(Cyclusstuk stuk, LocalDate verzondenOp) {
        return termijn(stuk, stuk.soort().raden().termijn())
                .map(VooruitTermijn.class::cast)
                .map(termijn -> termijn.uiterlijk(verzondenOp).dag());
    }

    private static Optional<Termijnregel> regel(Cyclusstuk stuk, String id) {
        return Termijntabel.op(stuk.gestartOp()).regels().stream()
                .filter(regel -> regel.id().equals(id)
                        && regel.hoofdstukken()
                                .contains(stuk.procedure().bestuur().hoofdstuk()))
                .findFirst();
    }

    private Termijninstellingen instellingen(Cyclusstuk stuk) {
        return procedures.instellingen(stuk.id()).orElse(Termijninstellingen.STANDAARD);
    }

    /**
     * The article of a step in this chapter. Where the Gemeentewet does not apply to the finances, it is the article that
     * declares another act applicable: which of its articles is the parallel is not established.
     */
    public Grondslag artikel(Cyclusstuk stuk, Grondslag uitModel) {
        Hoofdstuk hoofdstuk = stuk.procedure().bestuur().hoofdstuk();
        boolean anders =
                uitModel.bron().equals("Gemeentewet") && !instellingen(stuk).gemeentewet(hoofdstuk);
        return hoofdstuk.toegepast(anders ? FINANCIEN : uitModel);
    }

    /** That the bestuur treated the stuk too soon after the openbare kennisgeving; empty when it did not. */
    List<String> kennisgevingTekort(Cyclusstuk stuk, String termijn, LocalDate vergaderingOp) {
        LocalDate kennisgevingOp = stuk.verloop().kennisgevingOp();
        if (kennisgevingOp == null || !(termijn(stuk, termijn).orElse(null) instanceof TeruggerekendeTermijn terug)) {
            return List.of();
        }
        LocalDate vroegste = terug.vroegsteDoel(kennisgevingOp);
        return vergaderingOp.isBefore(vroegste)
                ? List.of("De openbare kennisgeving was op %s; beraadslagen kan vanaf %s (%s)."
                        .formatted(voluit(kennisgevingOp), voluit(vroegste), terug.grondslag()))
                : List.of();
    }

    public void open(
            Cyclusstuk stuk,
            String stap,
            String omschrijving,
            OrgaanId wie,
            Uiterlijk uiterlijk,
            Map<String, LocalDate> basis) {
        register.openen(Opgave.van(stuk.id(), stuk.id(), stap, omschrijving, wie, uiterlijk, basis));
    }

    /** The last day of a step whose term is open; null when it has none. */
    public @Nullable LocalDate dag(Cyclusstuk stuk, String stap) {
        return lopend(stuk, stap).map(Termijnregister.LopendeTermijn::uiterlijk).orElse(null);
    }

    /** The open term that this step ends. */
    public Optional<Termijnregister.LopendeTermijn> lopend(Cyclusstuk stuk, String stap) {
        return register.van(stuk.id()).stream()
                .filter(termijn ->
                        termijn.onderdeel().equals(stuk.id()) && termijn.soort().equals(stap))
                .filter(termijn -> termijn.gedaan() == null && termijn.status() != Termijnregister.Status.VERVALLEN)
                .findFirst();
    }

    /** Nothing happens for a step without a term. */
    public void gedaan(Cyclusstuk stuk, String stap, LocalDate op, Handelend door) {
        if (register.isOpen(stuk.id(), stap)) {
            register.gedaan(stuk.id(), stap, op, new Bewijs("Gedaan op " + voluit(op) + ".", door));
        }
    }

    /** Every open term of it. */
    public void vervallen(Cyclusstuk stuk, String reden, Handelend door) {
        register.van(stuk.id()).stream()
                .filter(termijn -> termijn.onderdeel().equals(stuk.id()))
                .forEach(termijn -> register.vervallen(stuk.id(), termijn.soort(), new Bewijs(reden, door)));
    }

    /** That a step was done after its last day, as a sentence for an {@link nl.regelgang.procedure.Afwijking}. */
    public List<String> teLaat(Cyclusstuk stuk, String stap, LocalDate op) {
        return lopend(stuk, stap)
                .filter(termijn -> op.isAfter(termijn.uiterlijk()))
                .map(termijn -> "Dit is te laat. " + termijn.uitleg())
                .stream()
                .toList();
    }
}
