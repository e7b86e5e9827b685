package nl.regelgang.procedure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.procedure.Procedurepagina.Startknop;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;

/** What somebody can start, of every kind of procedure, with what it is for. */
@Component
class Startlijst {

    private final List<Procedurepagina> paginas;

    Startlijst(List<Procedurepagina> paginas) {
        this.paginas = paginas.stream()
                .sorted(Comparator.comparing(Procedurepagina::soort))
                .toList();
    }

    /** When one starts it, in the order of the page. */
    enum Aanleiding {
        NIEUW("Als er nog geen regeling is"),
        ELK_JAAR("Elk jaar"),
        VERANDERING("Als de regeling verandert"),
        VERDER("Als het nodig is");

        private final String naam;

        Aanleiding(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        static Aanleiding van(Proceduresoort soort) {
            return switch (soort) {
                case KADERS, BEGROTING, BEGROTINGSWIJZIGING, JAARREKENING -> ELK_JAAR;
                case AANGAAN -> NIEUW;
                case WIJZIGING, TOETREDING, UITTREDING, OPHEFFING -> VERANDERING;
                default -> VERDER;
            };
        }
    }

    /** @param waartoe one sentence; empty for what its name alone says */
    record Start(Proceduresoort soort, Startknop knop, String waartoe) {}

    boolean isErIetsVoor(String persoon) {
        return paginas.stream().anyMatch(pagina -> !pagina.startknoppen(persoon).isEmpty());
    }

    /** Empty when the person can start nothing. */
    Map<Aanleiding, List<Start>> van(String persoon) {
        return paginas.stream()
                .flatMap(pagina -> pagina.startknoppen(persoon).stream()
                        .map(knop -> new Start(pagina.soort(), knop, waartoe(pagina.soort()))))
                .collect(groupingBy(
                        start -> Aanleiding.van(start.soort()), () -> new EnumMap<>(Aanleiding.class), toList()));
    }

    private static String waartoe(Proceduresoort soort) {
        return switch (soort) {
            case AANGAAN -> "Gemeenten willen samen een nieuwe regeling maken.";
            case WIJZIGING -> "Leg de deelnemers een andere tekst van de regeling voor.";
            case TOETREDING -> "Doe mee aan een regeling die er al is.";
            case UITTREDING -> "Een deelnemer wil uit de regeling stappen.";
            case OPHEFFING -> "De deelnemers willen met de hele regeling stoppen.";
            case BESTUURSBESLUIT -> "Vraag de raden wat zij vinden van een besluit dat het bestuur wil nemen.";
            case KADERS -> "Zend de raden de kaders voor de begroting en de voorlopige jaarrekening.";
            case BEGROTING -> "Van de ontwerpbegroting, langs de raden, tot de toezichthouder.";
            case BEGROTINGSWIJZIGING -> "Verander een begroting die al is vastgesteld.";
            case JAARREKENING -> "Laat de jaarrekening vaststellen en zend haar naar de toezichthouder.";
            case VERPLICHTE_UITGAVE -> "Een gemeente zet niet op haar begroting wat zij aan de regeling moet betalen.";
            case EVALUATIE -> "Vraag de deelnemers hoe de samenwerking gaat.";
            case INFORMATIE -> "De raden en het bestuur houden elkaar op de hoogte.";
            case GESCHIL -> "U bent het niet eens over de regeling, en komt er samen niet uit.";
            default -> "";
        };
    }
}
