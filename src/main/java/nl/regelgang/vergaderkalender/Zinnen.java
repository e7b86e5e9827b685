package nl.regelgang.vergaderkalender;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The calendar in words. */
final class Zinnen {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    private Zinnen() {}

    static String tijd(LocalTime tijd) {
        return TIJD.format(tijd) + " uur";
    }

    static String van(Kalenderpunt punt) {
        if (punt instanceof Vergadering vergadering) {
            String tijd = vergadering.begintijd() == null ? "" : " om " + tijd(vergadering.begintijd());
            String aanleveren = vergadering.aanleverdatum() == null
                    ? ""
                    : ", stukken uiterlijk " + voluit(vergadering.aanleverdatum());
            return "vergadering ‘%s’ op %s%s%s"
                    .formatted(vergadering.omschrijving(), voluit(vergadering.datum()), tijd, aanleveren);
        }
        return "reces ‘%s’ van %s tot en met %s"
                .formatted(punt.omschrijving(), voluit(punt.begin()), voluit(punt.eind()));
    }

    static String van(Voorbereiding voorbereiding) {
        List<String> delen = new ArrayList<>();
        delen.add(
                voorbereiding.aanleverdagen() == null
                        ? "aanleveren niet ingevuld"
                        : "aanleveren " + dagen(voorbereiding.aanleverdagen()) + " vóór de vergadering");
        if (voorbereiding.commissieEerst() != null) {
            delen.add(voorbereiding.commissieEerst() ? "eerst een commissie" : "geen commissie vooraf");
        }
        if (voorbereiding.commissiedagen() != null) {
            delen.add("de commissie " + dagen(voorbereiding.commissiedagen()) + " vóór de vergadering");
        }
        return String.join(", ", delen);
    }

    static String dagen(int aantal) {
        return aantal == 1 ? "1 dag" : aantal + " dagen";
    }

    static String vergaderingen(long aantal) {
        return aantal == 1 ? "1 vergadering" : aantal + " vergaderingen";
    }

    static String recessen(long aantal) {
        return aantal == 1 ? "1 reces" : aantal + " recessen";
    }
}
