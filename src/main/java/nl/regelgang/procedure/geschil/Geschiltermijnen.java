package nl.regelgang.procedure.geschil;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.termijnbewaking.Bewijs;
import nl.regelgang.termijnbewaking.Opgave;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import nl.regelgang.termijnen.VooruitTermijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The terms of a geschil. The Wgr sets none; those of administratief beroep hold only for a geschil about a besluit, and
 * those of the steps before are the regeling's own.
 */
@Component
class Geschiltermijnen {

    static final Grondslag VERDAGING = Grondslag.van("Awb art. 7:24 lid 4");

    private final Termijnregister register;
    private final Procedures procedures;

    Geschiltermijnen(Termijnregister register, Procedures procedures) {
        this.register = register;
        this.procedures = procedures;
    }

    /** The last day of a step of the regeling, which the Algemene termijnenwet does not move. */
    Uiterlijk stap(Geschil.Stap stap, int nummer, LocalDate vanaf) {
        String na = nummer == 0 ? "na de melding van het geschil" : "na de vorige stap";
        return new VooruitTermijn(Grondslag.REGELING, stap.termijn(), na, false, false).uiterlijk(vanaf);
    }

    /** Until when a geschil about a besluit can be laid before gedeputeerde staten. */
    Optional<Uiterlijk> voorleggen(Geschil geschil) {
        return tabel(geschil, "geschil-beroep", geschil.besluitBekendOp());
    }

    /** Counted from the end of the term in which it could be laid before them. */
    Optional<Uiterlijk> beslissen(Geschil geschil) {
        return voorleggen(geschil).flatMap(beroep -> tabel(geschil, "geschil-beslissing", beroep.dag()));
    }

    /** The last day to which the decision can be put off. */
    Optional<Uiterlijk> naVerdaging(Geschil geschil) {
        return voorleggen(geschil).flatMap(beroep -> tabel(geschil, "geschil-verdaging", beroep.dag()));
    }

    private Optional<Uiterlijk> tabel(Geschil geschil, String regel, @Nullable LocalDate vanaf) {
        return vanaf == null || !geschil.bijGedeputeerdeStaten()
                ? Optional.empty()
                : Termijntabel.op(geschil.gestartOp())
                        .regel(regel, geschil.procedure().bestuur().hoofdstuk())
                        .uiterlijk(
                                geschil.procedure().bestuur().hoofdstuk(),
                                procedures.instellingen(geschil.id()).orElse(Termijninstellingen.STANDAARD),
                                Aanknoping.op(vanaf));
    }

    void open(Geschil geschil, String soort, String omschrijving, OrgaanId wie, Uiterlijk uiterlijk) {
        register.openen(Opgave.van(geschil.id(), geschil.id(), soort, omschrijving, wie, uiterlijk, Map.of()));
    }

    /** @param tot the day on which gedeputeerde staten decide at last */
    void verdaagd(Geschil geschil, LocalDate tot, String reden, Handelend door) {
        register.verzetten(
                Opgave.van(
                        geschil.id(),
                        geschil.id(),
                        Geschilstappen.BESLISSEN,
                        "Op geschil beslissen, na verdaging",
                        Geschilstappen.gedeputeerdeStaten(geschil).orgaan(),
                        tot,
                        VERDAGING,
                        "Uiterlijk %s: gedeputeerde staten hebben hun beslissing verdaagd (%s)."
                                .formatted(Dagen.voluit(tot), VERDAGING),
                        Map.of()),
                reden,
                door);
    }

    /** A term that gedeputeerde staten set. */
    void opdracht(Geschil geschil, String soort, OrgaanId wie, LocalDate tot, Grondslag grondslag) {
        register.openen(Opgave.van(
                geschil.id(),
                geschil.id(),
                soort,
                "Opgedragen besluit nemen",
                wie,
                tot,
                grondslag,
                "Uiterlijk %s: zo is het beslist (%s). Daarna nemen gedeputeerde staten het besluit zelf."
                        .formatted(Dagen.voluit(tot), grondslag),
                Map.of()));
    }

    Optional<LopendeTermijn> lopend(Geschil geschil, String soort) {
        return register.van(geschil.id()).stream()
                .filter(termijn -> termijn.soort().equals(soort) && register.isOpen(geschil.id(), soort))
                .findFirst();
    }

    /** Nothing happens for a step without a term. */
    void gedaan(Geschil geschil, String soort, LocalDate op, Handelend door) {
        if (register.isOpen(geschil.id(), soort)) {
            register.gedaan(geschil.id(), soort, op, new Bewijs("Gedaan op " + Dagen.voluit(op) + ".", door));
        }
    }

    /** Every open term of it. */
    void vervallen(Geschil geschil, String reden, Handelend door) {
        register.van(geschil.id()).stream()
                .filter(termijn -> register.isOpen(geschil.id(), termijn.soort()))
                .forEach(termijn -> register.vervallen(geschil.id(), termijn.soort(), new Bewijs(reden, door)));
    }
}
