package nl.regelgang.notificatie;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation says in its own words, per kind of message. */
@Service
public class Eigenteksten {

    public static final int LANGSTE_TEKST = 4000;

    /** A subject is cut when its fields make it longer than a mail program shows. */
    private static final int LANGSTE_ONDERWERP = 120;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final ObjectProvider<Berichtsoorten> modules;

    Eigenteksten(JdbcClient jdbc, Clock klok, ObjectProvider<Berichtsoorten> modules) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.modules = modules;
    }

    /** All kinds of message that can be worded, by what they are about. */
    public List<Berichtsoorten> groepen() {
        return modules.stream()
                .sorted(Comparator.comparing(Berichtsoorten::titel))
                .toList();
    }

    public Optional<Berichtsoort> soort(String code) {
        return modules.stream()
                .flatMap(module -> module.soorten().stream())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }

    /** The organisation's own words, empty when the standard ones hold. */
    public Optional<Tekst> eigen(OrganisatieId organisatie, Berichtsoort soort) {
        return jdbc.sql("select onderwerp, tekst from berichttekst where organisatie = ? and soort = ?")
                .params(organisatie.code(), soort.naam())
                .query((rij, nummer) -> new Tekst(rij.getString("onderwerp"), rij.getString("tekst")))
                .optional();
    }

    /** The organisations with words of their own. */
    public List<OrganisatieId> organisaties() {
        return jdbc.sql("select distinct organisatie from berichttekst order by organisatie")
                .query((rij, nummer) -> new OrganisatieId(rij.getString("organisatie")))
                .list();
    }

    /**
     * @param door the id of the person
     * @throws OngeldigeInvoer when the text names a field that there is not, or leaves out one that it must name
     */
    @Transactional
    public void bewaar(OrganisatieId organisatie, Berichtsoort soort, Tekst tekst, String door) {
        eisGoed(soort, tekst);
        wis(organisatie, soort);
        jdbc.sql("insert into berichttekst (organisatie, soort, onderwerp, tekst, gewijzigd, door)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        organisatie.code(),
                        soort.naam(),
                        tekst.onderwerp().strip(),
                        tekst.tekst().strip())
                .params(klok.instant().atOffset(ZoneOffset.UTC), door)
                .update();
    }

    /** From now on the standard words hold again. */
    @Transactional
    public void wis(OrganisatieId organisatie, Berichtsoort soort) {
        jdbc.sql("delete from berichttekst where organisatie = ? and soort = ?")
                .params(organisatie.code(), soort.naam())
                .update();
    }

    /**
     * The subject and the paragraphs with an example in every field.
     *
     * @throws OngeldigeInvoer as {@link #bewaar}
     */
    public Voorbeeld voorbeeld(Berichtsoort soort, Tekst tekst) {
        eisGoed(soort, tekst);
        Map<String, String> waarden = soort.voorbeeld();
        return new Voorbeeld(
                Bericht.ingekort(Berichtsoort.onderwerp(tekst.onderwerp(), waarden), Bericht.LANGSTE_ONDERWERP),
                Berichtsoort.alineas(tekst.tekst(), waarden));
    }

    private static void eisGoed(Berichtsoort soort, Tekst tekst) {
        Map<String, String> fouten = fouten(soort, tekst);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
    }

    private static Map<String, String> fouten(Berichtsoort soort, Tekst tekst) {
        Map<String, String> fouten = new LinkedHashMap<>();
        onderwerpfout(soort, tekst.onderwerp()).ifPresent(fout -> fouten.put("onderwerp", fout));
        Tekstsjabloon.fout(tekst.tekst(), soort.veldnamen(), LANGSTE_TEKST)
                .or(() -> vergeten(soort, tekst))
                .ifPresent(fout -> fouten.put("tekst", fout));
        return fouten;
    }

    private static Optional<String> onderwerpfout(Berichtsoort soort, String onderwerp) {
        if (onderwerp.strip().chars().anyMatch(Character::isISOControl)) {
            return Optional.of("Zet het onderwerp op één regel.");
        }
        return Tekstsjabloon.fout(onderwerp, soort.veldnamen(), LANGSTE_ONDERWERP)
                .or(() -> soort.beginVanOnderwerp()
                        .filter(veld -> !onderwerp.strip().startsWith("{" + veld + "}"))
                        .map(veld -> "Begin het onderwerp met {" + veld
                                + "}. Dan ziet de ontvanger meteen waar het bericht over gaat."));
    }

    private static Optional<String> vergeten(Berichtsoort soort, Tekst tekst) {
        List<String> ontbreekt = soort.velden().stream()
                .filter(veld -> veld.verplicht() && !Tekstsjabloon.noemt(tekst.tekst(), veld.naam()))
                .map(Berichtsoort.Veld::naam)
                .toList();
        return ontbreekt.isEmpty()
                ? Optional.empty()
                : Optional.of("In de tekst ontbreekt " + Tekstsjabloon.namen(ontbreekt)
                        + ". Wie het bericht krijgt, moet dat weten.");
    }

    /**
     * The message in the organisation's own words, when it has them. Words that no longer fit, because this version has
     * other fields than the one in which they were written or must name more of them, are left unused: the message must
     * go, and with all that it must say.
     */
    Bericht inEigenWoorden(Bericht bericht) {
        OrganisatieId namens = bericht.namens();
        if (namens == null || bericht.waarden().isEmpty()) {
            return bericht;
        }
        return soort(Berichtsoort.code(bericht.soort()))
                .flatMap(soort -> eigen(namens, soort)
                        .filter(tekst -> fouten(soort, tekst).isEmpty()))
                .map(tekst -> new Bericht(
                        bericht.dossier(),
                        bericht.soort(),
                        bericht.naam(),
                        bericht.adres(),
                        Berichtsoort.onderwerp(tekst.onderwerp(), bericht.waarden()),
                        Berichtsoort.alineas(tekst.tekst(), bericht.waarden()),
                        bericht.knop(),
                        namens,
                        bericht.waarden()))
                .orElse(bericht);
    }

    public record Tekst(String onderwerp, String tekst) {}

    public record Voorbeeld(String onderwerp, List<String> alineas) {}
}
