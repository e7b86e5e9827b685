package nl.regelgang.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.termijnbewaking.Bewakingsstand;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Voorkeuren;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What stands above every page: who is logged in, and where he can go. The layout asks for it by name. */
@Component("paginakop")
public class Paginakop {

    /** Who has an overzicht of an organisation, of a bestuur, or of his toezicht. */
    private static final Set<Rol> MET_OVERZICHT = Set.of(
            Rol.GRIFFIER,
            Rol.COLLEGELID,
            Rol.BESTUURSSECRETARIS,
            Rol.BELEIDSADVISEUR,
            Rol.DB_SECRETARIS,
            Rol.TOEZICHTHOUDER);

    private final Toegang toegang;
    private final Voorkeuren voorkeuren;
    private final Organisatienamen namen;
    private final Bewakingsstand bewaking;
    private final Clock klok;
    private final boolean demo;

    Paginakop(
            Toegang toegang,
            Voorkeuren voorkeuren,
            Organisatienamen namen,
            Bewakingsstand bewaking,
            Clock klok,
            Environment omgeving) {
        this.toegang = toegang;
        this.voorkeuren = voorkeuren;
        this.namen = namen;
        this.bewaking = bewaking;
        this.klok = klok;
        this.demo = omgeving.acceptsProfiles(Profiles.of("demo"));
    }

    /** For the person of the current request; without name and menu when nobody is logged in. */
    public Kop nu() {
        Authentication aangemeld = SecurityContextHolder.getContext().getAuthentication();
        if (aangemeld == null) {
            return Kop.LEEG;
        }
        return toegang.persoon(aangemeld.getName()).map(this::van).orElse(Kop.LEEG);
    }

    /** In the demo, where time can be moved, the day that it is there; otherwise null. */
    public @Nullable String demodag() {
        return demo ? Dagen.voluit(Dagen.vandaag(klok)) : null;
    }

    private Kop van(Persoon persoon) {
        List<Functie> functies = toegang.functiesVan(persoon.id());
        boolean beheerder = toegang.isBeheerder(persoon.id());
        Optional<Functie> functie = voorkeuren.functie(persoon.id(), functies);
        Optional<OrganisatieId> voor = functie.map(Functie::orgaan).map(OrgaanId::organisatie);
        return new Kop(
                persoon.naam(),
                voor.map(namen::van).orElse(null),
                functie.map(Functie::titel).orElse(null),
                functies.size(),
                menuVan(functies, beheerder),
                beheerder ? bewaking.aantal() : 0,
                voor.map(this::stijl).orElse(Paginastijl.REGELGANG));
    }

    /** In which the pages of this organisation are drawn. */
    public Paginastijl stijl(OrganisatieId organisatie) {
        return voorkeuren.paginastijl(organisatie).flatMap(Paginastijl::van).orElse(Paginastijl.REGELGANG);
    }

    private List<Menupunt> menuVan(List<Functie> functies, boolean beheerder) {
        List<Menupunt> menu = new ArrayList<>();
        menu.add(menupunt("/taken", "Mijn taken"));
        if (functies.stream().anyMatch(functie -> functie.rol() == Rol.COLLEGELID)) {
            menu.add(menupunt("/akkoord", "Akkoord gevraagd"));
        }
        menu.add(menupunt("/procedures", "Procedures"));
        menu.add(menupunt("/regelingen", "Regelingen"));
        if (functies.stream().anyMatch(functie -> MET_OVERZICHT.contains(functie.rol()))) {
            menu.add(menupunt("/overzicht", "Overzicht"));
        }
        if (!functies.isEmpty()) {
            menu.add(menupunt("/vergaderkalender", "Vergaderkalender"));
            menu.add(menupunt("/pc-kalender", "P&C-kalender"));
        }
        if (beheerder) {
            menu.add(menupunt("/beheer", "Beheer"));
        }
        if (demo) {
            menu.add(menupunt("/demo/postbus", "Demo-postbus"));
            menu.add(menupunt("/demo/klok", "Demo-klok"));
        }
        return menu;
    }

    private static Menupunt menupunt(String pad, String tekst) {
        String hier = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        return new Menupunt(pad, tekst, hier != null && (hier + "/").startsWith(pad + "/"));
    }

    /**
     * @param naam null when nobody is logged in
     * @param organisatie for which the person is at work; null when he has no functie
     * @param functie in which he is at work there
     * @param functies how many he has
     * @param punten how many points of the watch ask for attention, for a beheerder
     */
    public record Kop(
            @Nullable String naam,
            @Nullable String organisatie,
            @Nullable String functie,
            int functies,
            List<Menupunt> menu,
            int punten,
            Paginastijl stijl) {

        static final Kop LEEG = new Kop(null, null, null, 0, List.of(), 0, Paginastijl.REGELGANG);
    }

    /** @param hier whether the current page lies under it */
    public record Menupunt(String pad, String tekst, boolean hier) {}
}
