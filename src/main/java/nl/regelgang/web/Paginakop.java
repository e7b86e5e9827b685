package nl.regelgang.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.termijnbewaking.Bewakingsstand;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
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
    private final Bewakingsstand bewaking;
    private final Clock klok;
    private final boolean demo;

    Paginakop(Toegang toegang, Bewakingsstand bewaking, Clock klok, Environment omgeving) {
        this.toegang = toegang;
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
        List<String> functies = toegang.functiesVan(persoon.id()).stream()
                .map(Functie::titel)
                .distinct()
                .toList();
        int punten = toegang.isBeheerder(persoon.id()) ? bewaking.aantal() : 0;
        return new Kop(persoon.naam(), functies, menuVan(persoon, !functies.isEmpty()), punten);
    }

    private List<Menupunt> menuVan(Persoon persoon, boolean metFunctie) {
        List<Menupunt> menu = new ArrayList<>();
        menu.add(menupunt("/taken", "Mijn taken"));
        if (toegang.functiesVan(persoon.id()).stream().anyMatch(functie -> functie.rol() == Rol.COLLEGELID)) {
            menu.add(menupunt("/akkoord", "Akkoord gevraagd"));
        }
        menu.add(menupunt("/procedures", "Procedures"));
        menu.add(menupunt("/regelingen", "Regelingen"));
        if (toegang.functiesVan(persoon.id()).stream().anyMatch(functie -> MET_OVERZICHT.contains(functie.rol()))) {
            menu.add(menupunt("/overzicht", "Overzicht"));
        }
        if (metFunctie) {
            menu.add(menupunt("/vergaderkalender", "Vergaderkalender"));
            menu.add(menupunt("/pc-kalender", "P&C-kalender"));
        }
        if (toegang.isBeheerder(persoon.id())) {
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
     * @param punten how many points of the watch ask for attention, for a beheerder
     */
    public record Kop(@Nullable String naam, List<String> functies, List<Menupunt> menu, int punten) {

        static final Kop LEEG = new Kop(null, List.of(), List.of(), 0);
    }

    /** @param hier whether the current page lies under it */
    public record Menupunt(String pad, String tekst, boolean hier) {}
}
