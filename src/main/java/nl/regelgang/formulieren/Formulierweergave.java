package nl.regelgang.formulieren;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the template needs to draw a form with its answers and faults.
 *
 * @param samenvatting the faults for the top of the page, each with the id of the field it links to
 */
public record Formulierweergave(List<Deel> delen, List<Verwijzing> samenvatting) {

    /** Either a piece of text or a field. */
    public record Deel(@Nullable Tekst tekst, @Nullable Veldweergave veld) {}

    /** @param doel the id of the input to correct, null when the fault concerns no single field */
    public record Verwijzing(@Nullable String doel, String zin) {}

    static Formulierweergave van(Formulier formulier, Map<String, ?> waarden, Map<String, String> fouten) {
        List<Deel> delen = new ArrayList<>();
        List<Verwijzing> samenvatting = new ArrayList<>();
        for (Onderdeel onderdeel : formulier.onderdelen()) {
            if (onderdeel instanceof Tekst tekst) {
                delen.add(new Deel(tekst, null));
            } else if (onderdeel instanceof Veld veld) {
                Veldweergave weergave = new Veldweergave(veld, waarden.get(veld.sleutel()), fouten.get(veld.sleutel()));
                delen.add(new Deel(null, weergave));
                if (weergave.fout() != null) {
                    samenvatting.add(new Verwijzing(weergave.doel(), weergave.fout()));
                }
            }
        }
        fouten.forEach((sleutel, zin) -> {
            if (formulier.veld(sleutel).isEmpty()) {
                samenvatting.add(new Verwijzing(null, zin));
            }
        });
        return new Formulierweergave(List.copyOf(delen), List.copyOf(samenvatting));
    }
}
