package nl.regelgang.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** Puts people and organisations together for the pages of the beheerder. */
@Component
class Mensenlijst {

    private final Mensen mensen;
    private final Toegang toegang;
    private final Regelingen regelingen;
    private final Organisatienamen namen;
    private final Clock klok;

    Mensenlijst(Mensen mensen, Toegang toegang, Regelingen regelingen, Organisatienamen namen, Clock klok) {
        this.mensen = mensen;
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.namen = namen;
        this.klok = klok;
    }

    record Regel(Persoon persoon, List<String> functies) {}

    /** @param stand what the status fragment calls it, and the word */
    record Functieregel(
            Functie functie, String organisatie, String van, String tot, String soort, String stand, boolean open) {

        /** The name of the field for its last day; the page has one for each functie. */
        public String veld() {
            return veld(functie.id());
        }

        static String veld(UUID functie) {
            return "tot-" + functie;
        }
    }

    List<Regel> zoek(String tekst) {
        Map<String, List<Functie>> functies =
                mensen.functiesVanNuOfLater().stream().collect(groupingBy(Functie::persoon));
        return mensen.zoek(tekst).stream()
                .map(persoon -> new Regel(
                        persoon,
                        functies.getOrDefault(persoon.id(), List.of()).stream()
                                .map(Functie::titel)
                                .distinct()
                                .toList()))
                .toList();
    }

    Persoon persoon(String id) {
        return toegang.persoon(id).orElseThrow(() -> new NietGevonden("person " + id));
    }

    List<Functieregel> functiesVan(String persoon) {
        return mensen.functiesVan(persoon).stream().map(this::regel).toList();
    }

    /** @throws NietGevonden when there is no such organisation */
    List<Functiekeuze> keuzesIn(OrganisatieId organisatie) {
        if (organisatie.equals(Toegang.BEHEER.organisatie())) {
            return Functiekeuze.IN_BEHEER;
        }
        if (organisatie.equals(Functiekeuze.MINISTERIE)) {
            return Functiekeuze.BIJ_MINISTERIE;
        }
        return Functiekeuze.in(
                regelingen.organisatie(organisatie).orElseThrow(() -> new NietGevonden("organisation " + organisatie)));
    }

    private Functieregel regel(Functie functie) {
        LocalDate vandaag = Dagen.vandaag(klok);
        LocalDate tot = functie.tot();
        boolean voorbij = tot != null && !tot.isAfter(vandaag);
        boolean nu = functie.geldtOp(vandaag);
        return new Functieregel(
                functie,
                namen.van(functie.orgaan().organisatie()),
                Dagen.kort(functie.van()),
                tot == null ? "" : Dagen.kort(tot),
                nu ? "gedaan" : voorbij ? "neutraal" : "wacht",
                nu ? "geldt nu" : voorbij ? "voorbij" : "gaat nog in",
                !voorbij);
    }
}
