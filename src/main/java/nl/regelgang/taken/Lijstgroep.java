package nl.regelgang.taken;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.taken.Takenlijst.Bladzijde;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page of the list, with its heading.
 *
 * @param kop null when the list is not in order of urgency, and has one part
 * @param aantal how many tasks of the whole answer belong to it, on whatever page
 * @param vervolg it began on an earlier page
 */
record Lijstgroep(@Nullable Urgentie kop, int aantal, boolean vervolg, List<Lijstregel> regels) {

    static List<Lijstgroep> van(Bladzijde bladzijde) {
        if (bladzijde.regels().isEmpty()) {
            return List.of();
        }
        if (bladzijde.volgorde() != Volgorde.UITERLIJK) {
            return List.of(new Lijstgroep(null, bladzijde.totaal(), false, bladzijde.regels()));
        }
        Map<Urgentie, List<Lijstregel>> perUrgentie = bladzijde.regels().stream()
                .collect(groupingBy(regel -> regel.regel().urgentie(), LinkedHashMap::new, toList()));
        int overgeslagen = (bladzijde.vraag().bladzijde() - 1) * Takenlijst.PER_BLADZIJDE;
        List<Lijstgroep> groepen = new ArrayList<>();
        perUrgentie.forEach((urgentie, regels) -> groepen.add(new Lijstgroep(
                urgentie,
                bladzijde.perUrgentie().getOrDefault(urgentie, regels.size()),
                groepen.isEmpty() && overgeslagen > eerder(bladzijde, urgentie),
                regels)));
        return groepen;
    }

    /** How many tasks of the whole answer come before the first of this urgency. */
    private static int eerder(Bladzijde bladzijde, Urgentie urgentie) {
        if (bladzijde.vraag().termijn().isPresent()) {
            return 0;
        }
        return bladzijde.perUrgentie().entrySet().stream()
                .filter(ander -> ander.getKey().compareTo(urgentie) < 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
