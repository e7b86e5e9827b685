package nl.regelgang.procedure.informatie;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.procedure.Procedureberichten;
import nl.regelgang.procedure.informatie.Informatie.Vrager;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;

/** Who hears of a vraag, motie or bericht. */
@Component
class Informatiepost {

    private final Regelingen regelingen;
    private final Procedureberichten berichten;
    private final Clock klok;

    Informatiepost(Regelingen regelingen, Procedureberichten berichten, Clock klok) {
        this.regelingen = regelingen;
        this.berichten = berichten;
        this.klok = klok;
    }

    void aanBestuur(Informatie een) {
        berichten.aanSecretaris(een.procedure(), Informatieberichten.VERZOEK, waarden(een));
    }

    /** To who works for the lid. */
    void aanLid(Informatie vraag) {
        berichten.aanOrgaan(
                vraag.procedure(),
                vraag.procedure().bestuur().dagelijksBestuur(),
                Informatieberichten.LIDVRAAG,
                waarden(vraag));
    }

    /** To who works for whoever asked. */
    void vanLid(Informatie vraag) {
        berichten.aanOrgaan(
                vraag.procedure(),
                vraag.procedure().bestuur().algemeenBestuur(),
                Informatieberichten.LIDANTWOORD,
                waarden(vraag));
    }

    void namensAlleRaden(Informatie een) {
        berichten.aanSecretaris(een.procedure(), Informatieberichten.NAMENS_ALLE_RADEN, waarden(een));
        berichten.aanBestuur(een.procedure(), Informatieberichten.NAMENS_ALLE_RADEN, waarden(een));
    }

    /** The bestuur hears it when all raden had joined, for then it had the voorstel. */
    void ingetrokken(Commissievoorstel voorstel) {
        Informatie een = voorstel.informatie();
        aan(een, lezers(een), Informatieberichten.INGETROKKEN);
        if (voorstel.namensAlle()) {
            berichten.aanSecretaris(een.procedure(), Informatieberichten.INGETROKKEN, waarden(een));
            berichten.aanBestuur(een.procedure(), Informatieberichten.INGETROKKEN, waarden(een));
        }
    }

    void aan(Informatie een, List<Organisatie> raden, Berichtsoort soort) {
        berichten.aanRaden(een.procedure(), raden, soort, waarden(een));
    }

    /** Who reads along, without who asked. */
    List<Organisatie> anderen(Informatie een) {
        Vrager vrager = Objects.requireNonNull(een.vrager());
        return lezers(een).stream()
                .filter(raad -> !raad.id().equals(vrager.organisatie()))
                .toList();
    }

    /** Those that read along, with whoever asked. */
    List<Organisatie> lezers(Informatie een) {
        Vrager vrager = een.vrager();
        return deelnemers(een).stream()
                .filter(raad -> een.gedeeld() || (vrager != null && raad.id().equals(vrager.organisatie())))
                .toList();
    }

    List<Organisatie> deelnemers(Informatie een) {
        return regelingen
                .vind(een.procedure().bestuur().regeling())
                .orElseThrow()
                .deelnemersOp(Dagen.vandaag(klok))
                .stream()
                .map(Deelnemer::organisatie)
                .toList();
    }

    private static Map<String, String> waarden(Informatie een) {
        return Map.of(
                "regeling", een.procedure().bestuur().regelingNaam(),
                "onderwerp", een.procedure().onderwerp());
    }
}
