package nl.regelgang.standpunt;

import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.standpunt.Akkoordregel.Oordeel;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a college sees of its own standpunt: its members and its bestuurssecretaris, and nobody else. */
@Component
class Standpuntpagina {

    private final Teksten teksten;
    private final Verzoeken verzoeken;
    private final Collegeagenda agenda;
    private final Toegang toegang;

    Standpuntpagina(Teksten teksten, Verzoeken verzoeken, Collegeagenda agenda, Toegang toegang) {
        this.teksten = teksten;
        this.verzoeken = verzoeken;
        this.agenda = agenda;
        this.toegang = toegang;
    }

    String toon(Model model, Versie versie, String persoon) {
        List<Verzoek> gevraagd = verzoeken.van(versie.traject(), versie.nummer());
        Oordeel oordeel = versie.afspraken().regel().oordeel(versie.afspraken(), gevraagd);
        boolean betwist = gevraagd.stream().anyMatch(Verzoek::betwist);
        boolean secretaris = is(Rol.BESTUURSSECRETARIS, versie, persoon);
        model.addAttribute("versie", versie)
                .addAttribute("stukken", teksten.stukken(versie.traject(), versie.nummer()))
                .addAttribute(
                        "regels", gevraagd.stream().map(Standpuntpagina::regel).toList())
                .addAttribute("uiterlijk", Dagen.voluit(versie.uiterlijk()))
                .addAttribute("afspraak", Akkoordpagina.regel(versie))
                .addAttribute("stand", stand(versie, oordeel, betwist))
                .addAttribute("secretaris", secretaris)
                .addAttribute(
                        "magVoortzetten",
                        secretaris
                                && versie.wachtOpLeden()
                                && !gevraagd.isEmpty()
                                && !betwist
                                && oordeel == Oordeel.WACHT)
                .addAttribute("agenda", agenda.zin(versie).orElse(null))
                .addAttribute("magTerugnemen", secretaris && magTerugnemen(versie, oordeel))
                .addAttribute(
                        "magAfhandelen",
                        secretaris
                                && !versie.isVastgesteld()
                                && !versie.voortgang().isTeruggenomen());
        return "standpunt/standpunt";
    }

    /** When the members do not agree it is prepared anew already. */
    private static boolean magTerugnemen(Versie versie, Oordeel oordeel) {
        return !versie.isVastgesteld()
                && !versie.voortgang().isTeruggenomen()
                && (oordeel != Oordeel.NIET_AKKOORD || versie.voortgang().naarHetCollege());
    }

    /** @throws NietGevonden also when the person has no functie in the college */
    Versie zichtbaar(UUID traject, String persoon) {
        return teksten.nieuwste(traject)
                .filter(versie -> is(Rol.BESTUURSSECRETARIS, versie, persoon) || is(Rol.COLLEGELID, versie, persoon))
                .orElseThrow(() -> new NietGevonden("standpunt of traject " + traject));
    }

    /** @throws NietGevonden when the person is not bestuurssecretaris of the college */
    Handelend alsSecretaris(Versie versie, String persoon) {
        if (!is(Rol.BESTUURSSECRETARIS, versie, persoon)) {
            throw new NietGevonden("standpunt of traject " + versie.traject());
        }
        return toegang.handelend(persoon, versie.college());
    }

    /** @throws NietGevonden when this version has no such stuk */
    Stuk stuk(Versie versie, int nummer) {
        return teksten.stukken(versie.traject(), versie.nummer()).stream()
                .filter(stuk -> stuk.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new NietGevonden("stuk " + nummer));
    }

    private boolean is(Rol rol, Versie versie, String persoon) {
        return toegang.functiesVan(persoon).stream()
                .filter(functie -> functie.rol() == rol)
                .map(Functie::orgaan)
                .anyMatch(versie.college()::equals);
    }

    private static String stand(Versie versie, Oordeel oordeel, boolean betwist) {
        Versie.Voortgang voortgang = versie.voortgang();
        if (voortgang.vastgesteld() != null) {
            return "Het college stelde dit standpunt vast op " + Dagen.voluit(voortgang.vastgesteld()) + ".";
        }
        if (voortgang.isTeruggenomen()) {
            return "Deze tekst is teruggenomen en wordt opnieuw voorbereid. Reden: " + voortgang.teruggenomenReden();
        }
        if (betwist) {
            return "Iemand meldde dat een antwoord niet van hem is. Het college kan pas besluiten als dat is afgehandeld.";
        }
        if (voortgang.voortgezetReden() != null) {
            return "Het college besluit zonder dat aan de afspraak is voldaan. Reden: " + voortgang.voortgezetReden();
        }
        if (voortgang.geagendeerd() != null) {
            return "Niet ieder lid antwoordde. Daarom komt het op de agenda van het college.";
        }
        return switch (oordeel) {
            case AKKOORD -> "Aan de afspraak is voldaan. Het college kan nu zelf besluiten.";
            case NIET_AKKOORD -> "Aan de afspraak kan niet meer worden voldaan. De tekst wordt opnieuw voorbereid.";
            case WACHT -> "Er wordt gewacht op antwoorden.";
        };
    }

    private static Regel regel(Verzoek verzoek) {
        Keuze keuze = verzoek.keuze();
        return new Regel(
                verzoek.id(),
                verzoek.naam(),
                verzoek.uitvoerder() == null ? null : verzoek.uitvoerder().naam(),
                keuze == null ? null : keuze.naam(),
                verzoek.reden(),
                verzoek.beslist() == null ? null : Tijdstip.voluit(verzoek.beslist()),
                verzoek.niveau().naam(),
                verzoek.betwist(),
                verzoek.open() && verzoek.gemeld() != null);
    }

    /**
     * @param namens who answers in the place of the member, null when he does so himself
     * @param keuze null while there is no answer
     * @param geblokkeerd whether the link is blocked because it reached somebody else
     */
    record Regel(
            UUID verzoek,
            String naam,
            @Nullable String namens,
            @Nullable String keuze,
            @Nullable String reden,
            @Nullable String op,
            String niveau,
            boolean betwist,
            boolean geblokkeerd) {}
}
