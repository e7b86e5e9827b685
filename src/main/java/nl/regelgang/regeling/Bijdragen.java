package nl.regelgang.regeling;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the deelnemers pay. The begroting holds these amounts and the law does not say how they are divided: that is for
 * the regeling. Who may do this is asked by the caller; the bestuur reads all, a deelnemer what was shared.
 */
@Service
@Transactional
public class Bijdragen {

    private final Bijdrageopslag opslag;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Bijdragen(JdbcClient jdbc, ApplicationEventPublisher feiten, Clock klok) {
        this.opslag = new Bijdrageopslag(jdbc);
        this.feiten = feiten;
        this.klok = klok;
    }

    /** What the deelnemers may read, by regeling and year. */
    @Transactional(readOnly = true)
    public List<Bijdragejaar> gedeeld(Collection<RegelingId> regelingen, int vanJaar, int totEnMetJaar) {
        return opslag.lees(regelingen, vanJaar, totEnMetJaar, false);
    }

    /** All of it, for the bestuur of these regelingen. */
    @Transactional(readOnly = true)
    public List<Bijdragejaar> voorBestuur(Collection<RegelingId> regelingen, int vanJaar, int totEnMetJaar) {
        return opslag.lees(regelingen, vanJaar, totEnMetJaar, true);
    }

    @Transactional(readOnly = true)
    public Optional<Bijdragejaar> voorBestuur(RegelingId regeling, int jaar) {
        return voorBestuur(List.of(regeling), jaar, jaar).stream().findFirst();
    }

    /** What one deelnemer pays around a year; of what was not shared only {@code ookOngedeeld}, for the bestuur. */
    @Transactional(readOnly = true)
    public Bijdragereeks reeks(RegelingId regeling, OrganisatieId deelnemer, int jaar, boolean ookOngedeeld) {
        Map<Integer, Bijdragejaar> perJaar = opslag.lees(List.of(regeling), jaar - 1, jaar + 1, ookOngedeeld).stream()
                .collect(Collectors.toMap(Bijdragejaar::jaar, Function.identity()));
        return Bijdrageoverzicht.reeks(jaar, perJaar, een -> een.bedrag(deelnemer));
    }

    /** @throws nl.regelgang.gedeeld.Achterhaald when somebody else changed it since this version was read */
    void bewaar(Bijdragejaar nieuw, Handelend door) {
        opslag.bewaar(nieuw);
        String totaal = nieuw.totaal() == null ? "" : ", totaal " + Bedrag.euro(nieuw.totaal());
        feiten.publishEvent(new BijdragenGewijzigd(
                nieuw.regeling(),
                "Bijdragen " + nieuw.jaar() + " vastgelegd" + totaal + ". "
                        + nieuw.wijze().naam() + ".",
                door));
    }

    /** From now on the deelnemers read it, and every later change of it. Sharing twice shares once. */
    public void deel(RegelingId regeling, int jaar, Handelend door) {
        if (opslag.deel(regeling, jaar, Dagen.vandaag(klok))) {
            feiten.publishEvent(
                    new BijdragenGewijzigd(regeling, "Bijdragen " + jaar + " gedeeld met de deelnemers.", door));
        }
    }
}
