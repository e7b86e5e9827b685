package nl.regelgang.regeling;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;

/** The {@link Besluitregels} of a regeling in words, for a page and for the journaal. */
record Besluitregelwoorden(Regeling regeling, Besluitregels regels) {

    /** One sentence per drempel and one per kind of weight; what was not filled in says so. */
    List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        for (Regelingbesluit besluit : Regelingbesluit.vanEenRegeling()) {
            zinnen.add(hoofdletter(besluit.naam()) + ": " + van(regels.drempel(besluit)) + ".");
        }
        zinnen.add("Stemmen: " + stemmen() + ".");
        zinnen.add("Inwoners: " + inwoners() + ".");
        return zinnen;
    }

    String van(Drempel drempel) {
        List<String> eisen = new ArrayList<>();
        if (drempel.deelnemers() != null) {
            eisen.add(Regelwoorden.deel(drempel.deelnemers(), "deelnemers"));
        }
        if (drempel.aantal() != null) {
            eisen.add("ten minste " + Aantal.van(drempel.aantal(), "deelnemer", "deelnemers"));
        }
        if (drempel.stemmen() != null) {
            eisen.add(Regelwoorden.deel(drempel.stemmen(), "stemmen"));
        }
        if (drempel.inwoners() != null) {
            eisen.add(Regelwoorden.deel(drempel.inwoners(), "inwoners"));
        }
        if (!drempel.instemmingVan().isEmpty()) {
            eisen.add("instemming van "
                    + drempel.instemmingVan().stream().map(this::naam).sorted().collect(joining(", ")));
        }
        return eisen.isEmpty() ? Bedrag.NIET_INGEVULD : String.join(" en ", eisen);
    }

    private String stemmen() {
        Stemgewichten gewichten = regels.gewichten();
        if (gewichten.wijze() == Stemgewichten.Wijze.INWONERSKLASSE) {
            return gewichten.klassen().isEmpty()
                    ? Bedrag.NIET_INGEVULD
                    : gewichten.klassen().stream()
                            .map(klasse -> "vanaf %s inwoners %s"
                                    .formatted(
                                            Aantal.getal(klasse.vanaf()),
                                            Aantal.van(klasse.stemmen(), "stem", "stemmen")))
                            .collect(joining(", "));
        }
        return perDeelnemer(gewichten.stemmen());
    }

    private String inwoners() {
        Stemgewichten gewichten = regels.gewichten();
        return perDeelnemer(gewichten.inwoners())
                + (gewichten.peildatum() == null ? "" : ", op " + Dagen.kort(gewichten.peildatum()));
    }

    private String perDeelnemer(Map<OrganisatieId, Integer> getallen) {
        return getallen.isEmpty()
                ? Bedrag.NIET_INGEVULD
                : getallen.entrySet().stream()
                        .map(een -> naam(een.getKey()) + " " + Aantal.getal(een.getValue()))
                        .sorted()
                        .collect(joining(", "));
    }

    private String naam(OrganisatieId organisatie) {
        return regeling.deelnemers().stream()
                .map(Deelnemer::organisatie)
                .filter(deelnemer -> deelnemer.id().equals(organisatie))
                .map(Organisatie::naam)
                .findFirst()
                .orElse(organisatie.toString());
    }

    private static String hoofdletter(String woord) {
        return Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }
}
