package nl.regelgang.overzicht;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.overzicht.Toezichtbeeld.Lijst;
import nl.regelgang.overzicht.Toezichtbeeld.Rij;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.Inzendingen;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which stukken a toezichthouder has, and which must still come in a year: the jaarrekening of the year before and the
 * begroting for the year after (Wgr art. 34 lid 4 and 2), and the changes of the begroting of the year itself
 * (Gemeentewet art. 192 lid 2), each with its parallels.
 */
@Service
class Toezichtoverzicht {

    private final Regelingen regelingen;
    private final List<Inzendingen> bronnen;
    private final Clock klok;

    Toezichtoverzicht(Regelingen regelingen, List<Inzendingen> bronnen, Clock klok) {
        this.regelingen = regelingen;
        this.bronnen = bronnen;
        this.klok = klok;
    }

    @Transactional(readOnly = true)
    public Toezichtbeeld van(OrgaanId toezichthouder, int jaar) {
        List<Regeling> onderToezicht = regelingen.onderToezichtVan(toezichthouder).stream()
                .filter(regeling -> regeling.vorm().heeftBegroting())
                .toList();
        List<Inzending> jaarrekeningen = ingezonden(toezichthouder, Proceduresoort.JAARREKENING, jaar - 1);
        List<Inzending> begrotingen = ingezonden(toezichthouder, Proceduresoort.BEGROTING, jaar + 1);
        List<Inzending> wijzigingen = ingezonden(toezichthouder, Proceduresoort.BEGROTINGSWIJZIGING, jaar);
        return new Toezichtbeeld(
                toezichthouder.soort().naam(),
                jaar,
                List.of(
                        lijst(
                                "Jaarrekeningen " + (jaar - 1),
                                true,
                                jaarrekeningen,
                                verwacht(onderToezicht, jaarrekeningen, "jaarrekening-inzenden", jaar, jaar - 1)),
                        lijst(
                                "Begrotingen " + (jaar + 1),
                                true,
                                begrotingen,
                                verwacht(onderToezicht, begrotingen, "begroting-inzenden", jaar, jaar + 1)),
                        lijst("Wijzigingen van de begroting " + jaar, false, wijzigingen, Stream.empty())));
    }

    private List<Inzending> ingezonden(OrgaanId toezichthouder, Proceduresoort soort, int over) {
        return bronnen.stream()
                .flatMap(bron -> bron.aan(toezichthouder, soort, over).stream())
                .toList();
    }

    private static Lijst lijst(String kop, boolean verplicht, List<Inzending> ingezonden, Stream<Rij> nogNiet) {
        return new Lijst(
                kop,
                verplicht,
                Stream.concat(ingezonden.stream().map(Toezichtoverzicht::ontvangen), nogNiet)
                        .sorted(Comparator.comparing(Rij::naam, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    /** The stuk of every regeling that must send one and did not. */
    private Stream<Rij> verwacht(
            List<Regeling> onderToezicht, List<Inzending> ingezonden, String termijn, int jaar, int over) {
        Set<RegelingId> binnen = ingezonden.stream().map(Inzending::regeling).collect(toSet());
        return onderToezicht.stream()
                .filter(regeling -> !binnen.contains(regeling.id()) && geldtIn(regeling, over))
                .map(regeling -> nogNiet(regeling, uiterlijk(regeling, termijn, jaar, over)));
    }

    private static boolean geldtIn(Regeling regeling, int jaar) {
        return regeling.geldtOp(LocalDate.of(jaar, Month.JANUARY, 1))
                || regeling.geldtOp(LocalDate.of(jaar, Month.DECEMBER, 31));
    }

    private Rij nogNiet(Regeling regeling, Uiterlijk uiterlijk) {
        boolean teLaat = Dagen.vandaag(klok).isAfter(uiterlijk.dag());
        return new Rij(
                regeling.korteNaam(),
                regeling.vorm().naam(),
                teLaat ? "te-laat" : "wacht",
                teLaat ? "niet ontvangen, te laat" : "nog niet ontvangen",
                null,
                Dagen.kortMetDag(uiterlijk.dag()),
                uiterlijk.grondslag().toString());
    }

    private static Rij ontvangen(Inzending inzending) {
        LocalDate uiterlijk = inzending.uiterlijk();
        return new Rij(
                inzending.regelingNaam(),
                inzending.onderwerp(),
                inzending.teLaat() ? "let-op" : "gedaan",
                (inzending.teLaat() ? "ontvangen, na de laatste dag, op " : "ontvangen op ")
                        + Dagen.kort(inzending.op()),
                inzending.pad(),
                uiterlijk == null ? "geen" : Dagen.kortMetDag(uiterlijk),
                Objects.toString(inzending.grondslag(), ""));
    }

    /** The outer date: when it was vastgesteld, from which two weeks count too, he does not know yet. */
    private Uiterlijk uiterlijk(Regeling regeling, String termijn, int jaar, int over) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Hoofdstuk hoofdstuk = regeling.hoofdstukOp(vandaag);
        return Termijntabel.op(vandaag)
                .regel(termijn, hoofdstuk)
                .uiterlijk(
                        hoofdstuk,
                        regeling.regels().instellingen(),
                        Aanknoping.op(LocalDate.of(jaar, Month.DECEMBER, 31), over))
                .orElseThrow();
    }
}
