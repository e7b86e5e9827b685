package nl.regelgang.taken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.taken.WaarnemingController.Keuze;
import nl.regelgang.taken.WaarnemingController.Regel;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Waarneming;
import nl.regelgang.toegang.Waarnemingsbeheer;
import org.springframework.stereotype.Component;

/** The waarnemingen in words. */
@Component
class Waarnemingspagina {

    private final Waarnemingsbeheer beheer;
    private final Toegang toegang;
    private final Regelingen regelingen;
    private final Clock klok;

    Waarnemingspagina(Waarnemingsbeheer beheer, Toegang toegang, Regelingen regelingen, Clock klok) {
        this.beheer = beheer;
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    List<Regel> regels(String persoon) {
        LocalDate vandaag = Dagen.vandaag(klok);
        return beheer.zichtbaar(persoon).stream()
                .map(een -> regel(een, vandaag, persoon))
                .toList();
    }

    private Regel regel(Waarneming een, LocalDate vandaag, String persoon) {
        return new Regel(
                een.id(),
                naam(een.waarnemer()) + " neemt waar voor " + naam(een.persoon()),
                orgaannaam(een.orgaan()) + ", "
                        + (een.regeling() == null ? "alle regelingen" : "alleen " + regelingnaam(een.regeling())),
                Dagen.voluit(een.van()) + " tot en met " + een.totEnMet(),
                een.grond(),
                !een.van().isAfter(vandaag),
                beheer.magBeeindigen(een, persoon));
    }

    /** For whom the person may arrange it, by the name of the organisation; himself first. */
    Map<String, List<Keuze>> functies(String persoon) {
        Map<String, List<Keuze>> perOrganisatie = new LinkedHashMap<>();
        beheer.teRegelen(persoon).stream()
                .sorted(Comparator.comparing(functie -> !functie.persoon().equals(persoon)))
                .forEach(functie -> perOrganisatie
                        .computeIfAbsent(organisatienaam(functie.orgaan()), naam -> new ArrayList<>())
                        .add(new Keuze(
                                functie.orgaan().toString(),
                                functie.persoon(),
                                naam(functie.persoon()),
                                functie.titel(),
                                functie.persoon().equals(persoon))));
        return perOrganisatie;
    }

    /** The regelingen with which the orgaan has work, by id; of two with one short name the second by its whole name. */
    Map<String, String> regelingen(OrgaanId orgaan) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        Stream.concat(
                        regelingen.metDeelnemer(List.of(orgaan.organisatie())).stream(),
                        regelingen.versiesVan(orgaan.organisatie()).stream())
                .sorted(Comparator.comparing(Regeling::korteNaam).thenComparing(Regeling::naam))
                .forEach(een -> keuzes.putIfAbsent(
                        een.id().waarde(), keuzes.containsValue(een.korteNaam()) ? een.naam() : een.korteNaam()));
        return keuzes;
    }

    private String regelingnaam(RegelingId regeling) {
        return regelingen.vind(regeling).map(Regeling::korteNaam).orElse(regeling.waarde());
    }

    /** For example {@code griffie van Gemeente Tiel}. */
    String orgaannaam(OrgaanId orgaan) {
        return orgaan.soort().naam() + " van " + organisatienaam(orgaan);
    }

    private String organisatienaam(OrgaanId orgaan) {
        return regelingen
                .organisatie(orgaan.organisatie())
                .map(Organisatie::naam)
                .orElse(orgaan.organisatie().code());
    }

    String naam(String persoon) {
        return toegang.persoon(persoon).map(Persoon::naam).orElse(persoon);
    }
}
