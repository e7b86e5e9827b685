package nl.regelgang.procedure.geschil;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.geschil.Geschil.Verdaging;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gedeputeerde staten put off their decision on a geschil about a besluit, once (Awb art. 7:24 lid 4 and 7). */
@Service
@Transactional
class Geschilverdaging {

    static final String TOT = "tot";

    private final Geschillen geschillen;
    private final Geschiltermijnen termijnen;
    private final Geschilberichten berichten;
    private final Journaal journaal;
    private final Procesmotor motor;
    private final Clock klok;

    Geschilverdaging(
            Geschillen geschillen,
            Geschiltermijnen termijnen,
            Geschilberichten berichten,
            Journaal journaal,
            Procesmotor motor,
            Clock klok) {
        this.geschillen = geschillen;
        this.termijnen = termijnen;
        this.berichten = berichten;
        this.journaal = journaal;
        this.motor = motor;
        this.klok = klok;
    }

    /** The days between which the new last day can be, the first not included. */
    record Ruimte(LocalDate na, LocalDate uiterlijk) {}

    /** Empty when there is no term, it has passed, it was put off before, or it was decided. */
    @Transactional(readOnly = true)
    Optional<Ruimte> mogelijk(Geschil geschil) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return geschil.verloop().verdaging() != null
                ? Optional.empty()
                : termijnen
                        .lopend(geschil, Geschilstappen.BESLISSEN)
                        .map(LopendeTermijn::uiterlijk)
                        .filter(dag -> !vandaag.isAfter(dag))
                        .flatMap(dag ->
                                termijnen.naVerdaging(geschil).map(uiterlijk -> new Ruimte(dag, uiterlijk.dag())));
    }

    /**
     * @param tot the new last day, which parties hear
     * @throws Achterhaald when it is not possible, or not any more
     * @throws OngeldigeInvoer when that day is not later, or later than the law allows
     */
    void verdaag(Geschil gezien, LocalDate tot, String reden, Handelend door) {
        journaal.vergrendel(gezien.id());
        Geschil geschil = geschillen.lees(gezien.id());
        Ruimte ruimte = mogelijk(geschil)
                .orElseThrow(() -> new Achterhaald("De beslissing kan nu niet worden verdaagd: dat is al gebeurd, er is"
                        + " al beslist, of de termijn is voorbij."));
        if (!tot.isAfter(ruimte.na()) || tot.isAfter(ruimte.uiterlijk())) {
            throw new OngeldigeInvoer(
                    TOT,
                    "Kies een dag na %s en niet later dan %s (%s)."
                            .formatted(voluit(ruimte.na()), voluit(ruimte.uiterlijk()), Geschiltermijnen.VERDAGING));
        }
        geschillen.verdaagd(geschil.id(), new Verdaging(Dagen.vandaag(klok), tot, reden));
        termijnen.verdaagd(geschil, tot, reden, door);
        motor.herplan(geschil.id().toString());
        berichten.meld(
                geschil,
                "Gedeputeerde staten hebben de beslissing verdaagd, tot en met %s. Reden: %s"
                        .formatted(voluit(tot), reden));
    }
}
