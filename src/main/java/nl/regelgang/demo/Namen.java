package nl.regelgang.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Invented names, and login names made of the names of organisations. */
final class Namen {

    /** As many as no divisor of the number of family names is, so that the first 1,147 people all differ. */
    private static final List<String> VOORNAMEN = List.of(
            "Anouk", "Bram", "Cemile", "Daan", "Esra", "Femke", "Gijs", "Hanna", "Imane", "Jelle", "Karin", "Lars",
            "Mirjam", "Niels", "Olga", "Pieter", "Rachida", "Sander", "Tineke", "Umut", "Vera", "Wouter", "Xander",
            "Yara", "Zeynep", "Arjan", "Berna", "Coen", "Dewi", "Eline", "Farid");

    private static final List<String> ACHTERNAMEN = List.of(
            "Aarnink",
            "van Beusekom",
            "Corvers",
            "Dijksterhuis",
            "El Khattabi",
            "Fokkinga",
            "van Gelre",
            "Hoogland",
            "Ilbrink",
            "Jonkman",
            "Kooistra",
            "van der Laan",
            "Meerdink",
            "Nieuwkamp",
            "Oosterling",
            "Pals",
            "Quaedvlieg",
            "Rietveld",
            "Sewnarain",
            "Terhorst",
            "Uitslag",
            "Veldhuizen",
            "Wagtendonk",
            "IJzerman",
            "Zandstra",
            "Achterberg",
            "Boonacker",
            "Coppelmans",
            "Doornbos",
            "Erkelens",
            "Ferwerda",
            "Groothedde",
            "Heuvelink",
            "Immink",
            "Joosse",
            "Kerstholt",
            "Lankveld");

    private Namen() {}

    static String naam(int nummer) {
        return VOORNAMEN.get(nummer % VOORNAMEN.size()) + " " + ACHTERNAMEN.get(nummer * 5 % ACHTERNAMEN.size());
    }

    /** For example {@code west-maas-en-waal} for "Gemeente West Maas en Waal". */
    static String inlognaam(String organisatie) {
        String zonder = Normalizer.normalize(organisatie, Normalizer.Form.NFD)
                .replaceFirst("^Gemeente ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String kort = zonder.substring(0, Math.min(zonder.length(), 40));
        return kort.replaceAll("^-|-$", "");
    }
}
