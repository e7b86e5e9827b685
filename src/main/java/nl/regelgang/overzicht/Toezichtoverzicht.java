package nl.regelgang.overzicht;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.Procedureoverzicht;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.termijnen.Inzendtermijn;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which begrotingen a toezichthouder has, and which must still come (Wgr art. 34 lid 2 and its parallels). */
@Service
class Toezichtoverzicht {

    private final Regelingen regelingen;
    private final List<Procedureoverzicht> procedures;
    private final Clock klok;

    Toezichtoverzicht(Regelingen regelingen, List<Procedureoverzicht> procedures, Clock klok) {
        this.regelingen = regelingen;
        this.procedures = procedures;
        this.klok = klok;
    }

    @Transactional(readOnly = true)
    public Toezichtbeeld van(OrgaanId toezichthouder, int jaar) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Map<RegelingId, Inzending> ingezonden = procedures.stream()
                .flatMap(bron -> bron.ingezonden(toezichthouder, jaar).stream())
                .collect(toMap(Inzending::regeling, een -> een, (eerste, tweede) -> eerste));
        List<Toezichtbeeld.Rij> rijen = regelingen.onderToezichtVan(toezichthouder).stream()
                .filter(regeling -> regeling.vorm().heeftBegroting())
                .map(regeling -> rij(regeling, ingezonden.remove(regeling.id()), jaar, vandaag))
                .toList();
        List<Toezichtbeeld.Rij> overige = ingezonden.values().stream()
                .map(een -> ontvangen(een.regelingNaam(), "", een, ""))
                .toList();
        return new Toezichtbeeld(
                toezichthouder.soort().naam(),
                jaar,
                Stream.concat(rijen.stream(), overige.stream())
                        .sorted(Comparator.comparing(Toezichtbeeld.Rij::naam, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    private static Toezichtbeeld.Rij rij(
            Regeling regeling, @Nullable Inzending inzending, int jaar, LocalDate vandaag) {
        Hoofdstuk hoofdstuk = regeling.hoofdstukOp(vandaag);
        Uiterlijk uiterlijk = inIederGeval(regeling, hoofdstuk, jaar, vandaag);
        if (inzending != null) {
            return ontvangen(
                    regeling.korteNaam(),
                    regeling.vorm().naam(),
                    inzending,
                    uiterlijk.grondslag().toString());
        }
        boolean teLaat = vandaag.isAfter(uiterlijk.dag());
        return new Toezichtbeeld.Rij(
                regeling.korteNaam(),
                regeling.vorm().naam(),
                teLaat ? "te-laat" : "wacht",
                teLaat ? "niet ontvangen, te laat" : "nog niet ontvangen",
                null,
                Dagen.kort(uiterlijk.dag()),
                uiterlijk.grondslag().toString());
    }

    private static Toezichtbeeld.Rij ontvangen(String naam, String vorm, Inzending inzending, String artikel) {
        return new Toezichtbeeld.Rij(
                naam,
                vorm,
                inzending.teLaat() ? "let-op" : "gedaan",
                (inzending.teLaat() ? "ontvangen, na de laatste dag, op " : "ontvangen op ")
                        + Dagen.kort(inzending.op()),
                inzending.pad(),
                Dagen.kort(inzending.uiterlijk()),
                artikel);
    }

    /** The outer date: when the begroting was vastgesteld, from which two weeks count too, he does not know yet. */
    private static Uiterlijk inIederGeval(Regeling regeling, Hoofdstuk hoofdstuk, int jaar, LocalDate vandaag) {
        Inzendtermijn termijn = (Inzendtermijn) Termijntabel.op(vandaag)
                .regel("begroting-inzenden", hoofdstuk)
                .termijn(hoofdstuk, regeling.regels().instellingen())
                .orElseThrow();
        return termijn.inIederGeval().uiterlijk(jaar - 1);
    }
}
