package nl.regelgang.schermen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Somebody who does not know what a form asks. He gives every field some answer, as far as it may not be left open, and
 * another one where the page that comes back says that something is wrong.
 */
final class Invuller {

    /** After these every field has had every answer. */
    static final int POGINGEN = 20;

    private static final String GEWEIGERD = ".utrecht-form-field--invalid, .utrecht-form-fieldset--invalid";
    private static final List<Integer> DAGEN_LATER = List.of(0, 12 * 7, 1, 24 * 7, 2, 36 * 7, 4 * 7, 6 * 7, -1);

    private final Map<String, Integer> beurten = new HashMap<>();
    private final LocalDate vandaag;
    private final List<String> woorden;

    /**
     * @param keuze which choice he begins with, of the first question that has choices
     * @param namen of what a form may ask the name of
     */
    Invuller(Element formulier, int keuze, LocalDate vandaag, List<String> namen) {
        this.vandaag = vandaag;
        this.woorden = Stream.concat(
                        Stream.of(
                                "Wat de deelnemers daarover afspraken",
                                "",
                                "10",
                                "125.000",
                                "6 weken",
                                "1/5",
                                "2",
                                String.valueOf(vandaag.getYear() + 1),
                                String.valueOf(vandaag.getYear() - 1)),
                        namen.stream())
                .toList();
        formulier.select("input[type=radio]").stream()
                .findFirst()
                .ifPresent(vraag -> beurten.put(vraag.attr("name"), keuze));
    }

    Invulling vul(Element formulier) {
        Invulling invulling = new Invulling(Invulling.leeg(formulier).velden(), new ArrayList<>());
        boolean ergens = formulier.selectFirst(GEWEIGERD) != null;
        boolean terug = !formulier.parents().select(".rg-foutenlijst").isEmpty();
        Map<String, Integer> deze = new HashMap<>();
        for (Element veld : formulier.select("input[name]:not([type=hidden]), textarea[name], select[name]")) {
            String naam = naam(veld);
            boolean opnieuw = terug && (veld.closest(GEWEIGERD) != null || (!ergens && naam.endsWith(".dag")));
            int beurt = deze.computeIfAbsent(
                    naam, nieuw -> opnieuw ? beurten.merge(naam, 1, Integer::sum) : beurten.getOrDefault(naam, 0));
            antwoord(formulier, veld, naam, beurt, invulling);
        }
        return invulling;
    }

    /** The three parts of a date are one. */
    private static String naam(Element veld) {
        return veld.attr("name").replaceFirst("\\.(maand|jaar)$", ".dag");
    }

    private void antwoord(Element formulier, Element veld, String naam, int beurt, Invulling invulling) {
        String deel = veld.attr("name");
        String soort = veld.tagName().equals("input") ? veld.attr("type").toLowerCase(Locale.ROOT) : veld.tagName();
        if (naam.endsWith(".dag")) {
            invulling.velden().set(deel, magOpen(veld) && beurt == 0 ? "" : dag(deel, beurt));
        } else if (soort.equals("file")) {
            invulling.bestanden().add(deel);
        } else if (soort.equals("radio") || soort.equals("checkbox")) {
            kies(invulling, deel, formulier.select("input[name=" + deel + "]:not([type=hidden])"), beurt);
        } else if (soort.equals("select")) {
            kies(invulling, deel, veld.select("option[value~=.]"), beurt);
        } else {
            invulling.velden().set(deel, magOpen(veld) && beurt == 0 ? "" : woorden.get(beurt % woorden.size()));
        }
    }

    private String dag(String deel, int beurt) {
        LocalDate dag = vandaag.plusDays(DAGEN_LATER.get(beurt % DAGEN_LATER.size()));
        int waarde = deel.endsWith(".dag")
                ? dag.getDayOfMonth()
                : deel.endsWith(".maand") ? dag.getMonthValue() : dag.getYear();
        return String.valueOf(waarde);
    }

    private static void kies(Invulling invulling, String naam, List<Element> keuzes, int beurt) {
        if (!keuzes.isEmpty() && !naam.endsWith(".weglaten")) {
            invulling.velden().set(naam, keuzes.get(beurt % keuzes.size()).val());
        }
    }

    /** A field that may be left open says so where its question stands. */
    private static boolean magOpen(Element veld) {
        Element rond = veld.closest(".rg-veld, .utrecht-form-field, fieldset");
        return rond != null && rond.text().matches(".*(niet verplicht|\\(nodig |laat dit( veld)? leeg).*");
    }
}
