package nl.regelgang.afstemming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.regelgang.afstemming.Tekst.Deling;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.zienswijzen.Traject;
import org.springframework.stereotype.Component;

/** Words for the pages on which griffies share texts. */
@Component("afstemmingWeergave")
class Weergave {

    private final Griffies griffies;

    Weergave(Griffies griffies) {
        this.griffies = griffies;
    }

    /** For example "Voorgenomen zienswijze van de raad van Gemeente Tiel". */
    public String titel(Griffie ik, Tekst tekst) {
        return switch (tekst.soort()) {
            case EIGEN -> "Voorgenomen zienswijze van " + ik.raad(tekst.eigenaar());
            case GEZAMENLIJK -> "Gezamenlijke zienswijze, voorgesteld door " + ik.raad(tekst.eigenaar());
            case ADOPTIE -> "Concept voor alle raden, van de adoptiegriffier van " + ik.naam(tekst.eigenaar());
        };
    }

    /** Who reads which version, and whether the newest is among them. */
    public String stand(Griffie ik, Tekst tekst, List<Deling> delingen) {
        if (delingen.isEmpty()) {
            return "Alleen uw griffie leest deze tekst.";
        }
        String wie = delingen.stream()
                .map(deling -> "%s (versie %d)".formatted(lezer(ik, deling), gelezen(tekst, deling)))
                .collect(Collectors.joining(", "));
        boolean nieuwste = delingen.stream().allMatch(deling -> gelezen(tekst, deling) == tekst.versie());
        return "Gedeeld met " + wie + "."
                + (nieuwste ? "" : " Versie %d is niet met iedereen gedeeld.".formatted(tekst.versie()));
    }

    private static String lezer(Griffie ik, Deling deling) {
        return deling.organisatie().equals(ik.organisatie()) ? "uw griffie" : ik.naam(deling.organisatie());
    }

    private static int gelezen(Tekst tekst, Deling deling) {
        return tekst.soort() == Soort.GEZAMENLIJK && deling.doetMeeSinds() != null ? tekst.versie() : deling.versie();
    }

    /** The people who read what is shared with this griffie, for example "A. Jansen en B. de Vries". */
    public String griffiers(Traject traject) {
        List<Persoon> mensen = griffies.griffiers(traject.deelnemer().griffie());
        return mensen.isEmpty()
                ? "nog geen griffier bekend"
                : mensen.stream().map(Persoon::naam).collect(Collectors.joining(", "));
    }

    public String voluit(LocalDate dag) {
        return Dagen.voluit(dag);
    }

    public String dag(Instant moment) {
        return Dagen.voluit(Dagen.dagVan(moment));
    }
}
