package nl.regelgang.taken;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Persoon;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The opmerkingen at a task, in words. */
@Component
class Opmerkingpagina {

    private final Opmerkingen opmerkingen;
    private final Waarnemingspagina organen;
    private final Regelingen regelingen;
    private final Clock klok;

    Opmerkingpagina(Opmerkingen opmerkingen, Waarnemingspagina organen, Regelingen regelingen, Clock klok) {
        this.opmerkingen = opmerkingen;
        this.organen = organen;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    /**
     * @param wie the writer as he was, with his organisation
     * @param wanneer the day and the time, and whether it was changed since
     * @param eigen whether the reader wrote it and it still stands
     */
    record Regel(
            UUID id,
            boolean gedeeld,
            String wie,
            String wanneer,
            String tekst,
            List<String> genoemd,
            boolean verwijderd,
            boolean eigen,
            boolean wijzigbaar) {}

    /** Those of one orgaan that can read an opmerking. */
    record Lezers(String orgaan, List<Persoon> mensen) {}

    void vul(Taak taak, String persoon, Model model) {
        model.addAttribute(
                "opmerkingen",
                opmerkingen.van(taak, persoon).stream()
                        .map(een -> regel(een, persoon))
                        .toList());
        model.addAttribute(
                "ongelezen", opmerkingen.ongelezen(List.of(taak), persoon).getOrDefault(taak.id(), 0));
        List<Lezers> binnen = lezers(taak, false, persoon);
        model.addAttribute("noembaar", noembaar(binnen, persoon));
        List<Lezers> buiten = new ArrayList<>(lezers(taak, true, persoon));
        buiten.removeAll(binnen);
        model.addAttribute("noembaarGedeeld", noembaar(buiten, persoon));
    }

    /** Each once, without the writer. */
    private static List<Persoon> noembaar(List<Lezers> lezers, String persoon) {
        return lezers.stream()
                .flatMap(een -> een.mensen().stream())
                .distinct()
                .filter(een -> !een.id().equals(persoon))
                .toList();
    }

    List<Lezers> lezers(Taak taak, boolean gedeeld, String persoon) {
        Map<OrgaanId, List<Persoon>> lezers = opmerkingen.lezers(taak, gedeeld, persoon);
        return lezers.entrySet().stream()
                .map(een -> new Lezers(organen.orgaannaam(een.getKey()), een.getValue()))
                .toList();
    }

    private Regel regel(Opmerking een, String persoon) {
        String organisatie = regelingen
                .organisatie(een.organisatie())
                .map(Organisatie::naam)
                .orElse(een.organisatie().code());
        String wanneer = Verloopzin.moment(een.geplaatst()) + (een.gewijzigd() == null ? "" : ", daarna gewijzigd");
        return new Regel(
                een.id(),
                een.gedeeld(),
                een.naam() + " (" + een.functie() + "), " + organisatie,
                wanneer,
                een.isVerwijderd() ? "Verwijderd door " + een.verwijderdDoor() + "." : een.tekst(),
                een.genoemd(),
                een.isVerwijderd(),
                een.schrijver().equals(persoon) && !een.isVerwijderd(),
                een.wijzigbaar(persoon, klok.instant()));
    }
}
