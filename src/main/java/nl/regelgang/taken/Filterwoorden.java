package nl.regelgang.taken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** What the filters and their values are called. */
@Component
class Filterwoorden {

    private final Toegang toegang;
    private final Orgaanwoorden organen;

    Filterwoorden(Toegang toegang, Orgaanwoorden organen) {
        this.toegang = toegang;
        this.organen = organen;
    }

    /** A filter with all that can be chosen. */
    record Keuze(Filter filter, List<Optie> opties) {}

    record Optie(String waarde, String tekst, boolean gekozen) {}

    /** @param namen of the people that the reader may know; an address can name anybody */
    String waarde(Filter filter, String waarde, Map<String, String> namen) {
        return switch (filter) {
            case TERMIJN ->
                Takenvraag.kies(Urgentie.values(), Urgentie::code, waarde)
                        .map(Urgentie::woord)
                        .orElse(waarde);
            case ORGAAN -> orgaan(waarde);
            case BEHANDELAAR -> behandelaar(waarde, namen);
            default -> waarde;
        };
    }

    /** In the order of the filters; one without values is not there. */
    List<Keuze> keuzes(Map<Filter, Map<String, Integer>> gevonden, Takenvraag vraag) {
        List<Keuze> keuzes = new ArrayList<>();
        for (Filter filter : Filter.values()) {
            Map<String, Integer> waarden = gevonden.getOrDefault(filter, Map.of());
            if (!waarden.isEmpty() || filter == Filter.BEHANDELAAR) {
                keuzes.add(new Keuze(filter, opties(filter, waarden, vraag)));
            }
        }
        return keuzes;
    }

    private List<Optie> opties(Filter filter, Map<String, Integer> waarden, Takenvraag vraag) {
        String gekozen = vraag.waarde(filter).orElse("");
        List<Optie> opties = new ArrayList<>();
        if (filter == Filter.BEHANDELAAR) {
            opties.add(new Optie(Filter.IK, "Ik", Filter.IK.equals(gekozen)));
            opties.add(new Optie(Filter.NIEMAND, "Nog niemand", Filter.NIEMAND.equals(gekozen)));
        }
        Map<String, String> namen = filter == Filter.BEHANDELAAR ? toegang.namen(waarden.keySet()) : Map.of();
        waarden.forEach((waarde, aantal) -> opties.add(
                new Optie(waarde, waarde(filter, waarde, namen) + " (" + aantal + ")", waarde.equals(gekozen))));
        return opties;
    }

    private static String behandelaar(String waarde, Map<String, String> namen) {
        return switch (waarde) {
            case Filter.IK -> "Ik";
            case Filter.NIEMAND -> "Nog niemand";
            default -> namen.getOrDefault(waarde, "Een collega");
        };
    }

    /** A value comes from the address, and may be no orgaan at all. */
    private String orgaan(String waarde) {
        try {
            return organen.metOrganisatie(OrgaanId.van(waarde));
        } catch (IllegalArgumentException onbekend) {
            return waarde;
        }
    }
}
