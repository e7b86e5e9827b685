package nl.regelgang.vergaderkalender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** What is wrong with a file as a whole, however well each of its lines can be read. */
final class Bestandscontrole {

    private Bestandscontrole() {}

    /** @throws OngeldigeInvoer for the first line that is wrong */
    static void controleer(List<Inleesregel> regels, Leesgrens grens) {
        if (regels.isEmpty()) {
            throw Bestandsfout.in("In dit bestand staat geen enkele vergadering en geen enkel reces.");
        }
        if (regels.size() > Leesgrens.MEESTE_PUNTEN) {
            throw Bestandsfout.in(Leesgrens.teVeel(regels.size()));
        }
        elk(regels, grens);
        Map<String, Inleesregel> eerder = new HashMap<>();
        List<Inleesregel> recessen = new ArrayList<>();
        for (Inleesregel regel : regels) {
            Inleesregel dubbel = eerder.putIfAbsent(sleutel(regel), regel);
            if (dubbel != null) {
                throw Bestandsfout.op(
                        regel.nummer(),
                        "‘" + regel.omschrijving() + "’ op " + Dagen.voluit(regel.van()) + " staat ook op regel "
                                + dubbel.nummer() + ".");
            }
            if (regel.keuze() == Keuze.RECES) {
                zonderOverlap(regel, recessen);
                recessen.add(regel);
            }
        }
    }

    /** @throws OngeldigeInvoer for the first line that is wrong, whatever the others say */
    static void elk(List<Inleesregel> regels, Leesgrens grens) {
        regels.forEach(regel -> opZich(regel, grens));
    }

    private static void opZich(Inleesregel regel, Leesgrens grens) {
        if (!grens.omvat(regel.van())) {
            throw Bestandsfout.op(regel.nummer(), grens.uitleg(regel.van()));
        }
        if (!grens.omvat(regel.totEnMet())) {
            throw Bestandsfout.op(regel.nummer(), grens.uitleg(regel.totEnMet()));
        }
        if (regel.omschrijving().length() > Leesgrens.LANGSTE_OMSCHRIJVING) {
            throw Bestandsfout.op(
                    regel.nummer(), "de omschrijving is langer dan " + Leesgrens.LANGSTE_OMSCHRIJVING + " tekens.");
        }
        if (regel.aanleverdatum() != null && regel.aanleverdatum().isAfter(regel.van())) {
            throw Bestandsfout.op(regel.nummer(), "de uiterste aanleverdatum ligt na de vergadering.");
        }
    }

    private static void zonderOverlap(Inleesregel regel, List<Inleesregel> recessen) {
        for (Inleesregel ander : recessen) {
            if (regel.reces().overlapt(ander.reces())) {
                throw Bestandsfout.op(
                        regel.nummer(),
                        "‘" + regel.omschrijving() + "’ overlapt met ‘" + ander.omschrijving() + "’ van regel "
                                + ander.nummer() + ".");
            }
        }
    }

    private static String sleutel(Inleesregel regel) {
        return regel.van() + "|" + regel.begintijd() + "|"
                + regel.omschrijving().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
