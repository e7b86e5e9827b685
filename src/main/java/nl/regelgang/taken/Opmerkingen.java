package nl.regelgang.taken;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write to each other about their work: within their organisation, or to all who work on the procedure. */
@Service
@Transactional
public class Opmerkingen {

    private static final int LANGSTE_TEKST = 5_000;

    private final Opmerkingopslag opslag;
    private final Opmerkingbericht bericht;
    private final Toegang toegang;
    private final Clock klok;

    Opmerkingen(Opmerkingopslag opslag, Opmerkingbericht bericht, Toegang toegang, Clock klok) {
        this.opslag = opslag;
        this.bericht = bericht;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * How many opmerkingen of others the person has not seen yet, by id of the task; a task without any is left out. One
     * query for all.
     *
     * @param taken tasks that this person may see
     */
    @Transactional(readOnly = true)
    public Map<String, Integer> ongelezen(Collection<Taak> taken, String persoon) {
        return opslag.ongelezen(
                taken.stream().map(Taak::id).toList(),
                toegang.hoedanigheden(persoon).stream()
                        .map(als -> als.orgaan().organisatie())
                        .collect(Collectors.toSet()),
                persoon);
    }

    /** What this person may read at the task, oldest first. */
    @Transactional(readOnly = true)
    List<Opmerking> van(Taak taak, String persoon) {
        return opslag.van(taak, organisaties(taak, persoon));
    }

    /**
     * Who may read an opmerking at this task, by orgaan: of the writer's organisation, or with gedeeld everybody with a
     * task in the procedure.
     */
    @Transactional(readOnly = true)
    Map<OrgaanId, List<Persoon>> lezers(Taak taak, boolean gedeeld, String persoon) {
        Set<OrganisatieId> eigen = Set.of(als(taak, persoon).orgaan().organisatie());
        List<OrgaanId> organen = opslag.organen(taak.dossier(), gedeeld ? null : taak.sleutel()).stream()
                .filter(orgaan -> gedeeld || eigen.contains(orgaan.organisatie()))
                .toList();
        return toegang.metWerkVoor(organen, taak.regelingId());
    }

    /**
     * @param genoemd the ids of who must be told; each of them may read it
     * @throws OngeldigeInvoer when there is no text, or somebody is mentioned who may not read it
     */
    void plaats(Taak taak, String tekst, boolean gedeeld, Set<String> genoemd, String persoon) {
        String gecontroleerd = gecontroleerd(tekst);
        List<Persoon> mensen = genoemden(taak, gedeeld, genoemd, persoon);
        Hoedanigheid als = als(taak, persoon);
        Handelend door = toegang.handelend(persoon, als);
        List<Persoon> teMailen = mensen.stream()
                .filter(een -> !opslag.wachtOpLezen(taak.dossier(), een.id()))
                .toList();
        opslag.plaats(
                new Opmerking(
                        UUID.randomUUID(),
                        taak.dossier(),
                        taak.sleutel(),
                        als.orgaan().organisatie(),
                        gedeeld,
                        persoon,
                        door.naam(),
                        door.functie(),
                        gecontroleerd,
                        nu(),
                        null,
                        null,
                        List.of()),
                mensen);
        teMailen.forEach(een -> bericht.verzend(taak, gedeeld, een, door));
    }

    /** As {@link #plaats}, without doing it. */
    @Transactional(readOnly = true)
    void controleer(Taak taak, String tekst, boolean gedeeld, Set<String> genoemd, String persoon) {
        gecontroleerd(tekst);
        genoemden(taak, gedeeld, genoemd, persoon);
    }

    private List<Persoon> genoemden(Taak taak, boolean gedeeld, Set<String> genoemd, String persoon) {
        List<Persoon> mensen = lezers(taak, gedeeld, persoon).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(een -> genoemd.contains(een.id()) && !een.id().equals(persoon))
                .toList();
        if (mensen.size() < genoemd.stream().filter(een -> !een.equals(persoon)).count()) {
            throw new OngeldigeInvoer(
                    "genoemd", "U noemt iemand die deze opmerking niet kan lezen. Kies alleen mensen uit de lijst.");
        }
        return mensen;
    }

    /**
     * @throws NietGevonden when it is not this person's
     * @throws Achterhaald when it has stood for too long
     */
    void wijzig(Taak taak, UUID id, String tekst, String persoon) {
        Opmerking eigen = eigen(taak, id, persoon);
        if (!eigen.wijzigbaar(persoon, nu())) {
            throw new Achterhaald(
                    "Een opmerking kunt u tot tien minuten na het plaatsen wijzigen. Daarna hebben anderen"
                            + " haar misschien al gelezen; schrijf dan een nieuwe.");
        }
        opslag.wijzig(id, gecontroleerd(tekst), nu());
    }

    /**
     * The words go; that there was an opmerking, and who took it away, stays to be seen.
     *
     * @throws NietGevonden when it is not this person's
     */
    void verwijder(Taak taak, UUID id, String persoon) {
        Opmerking eigen = eigen(taak, id, persoon);
        opslag.verwijder(id, eigen.naam(), nu());
    }

    /** The person has seen all that stands at the task now. */
    void gelezen(Taak taak, String persoon) {
        opslag.gelezen(taak, organisaties(taak, persoon), persoon);
    }

    private Opmerking eigen(Taak taak, UUID id, String persoon) {
        return van(taak, persoon).stream()
                .filter(een -> een.id().equals(id) && een.schrijver().equals(persoon))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("opmerking " + id));
    }

    private Set<OrganisatieId> organisaties(Taak taak, String persoon) {
        return hoedanigheden(taak, persoon).stream()
                .map(als -> als.orgaan().organisatie())
                .collect(Collectors.toSet());
    }

    private Hoedanigheid als(Taak taak, String persoon) {
        return hoedanigheden(taak, persoon).stream().findFirst().orElseThrow(() -> new NietGevonden("taak"));
    }

    private List<Hoedanigheid> hoedanigheden(Taak taak, String persoon) {
        return toegang.hoedanigheden(persoon).stream()
                .filter(als ->
                        als.geldtVoor(taak.regelingId()) && taak.organen().contains(als.orgaan()))
                .toList();
    }

    private static String gecontroleerd(String tekst) {
        String schoon = tekst.replace("\0", "").strip();
        if (schoon.isEmpty() || schoon.length() > LANGSTE_TEKST) {
            throw new OngeldigeInvoer("tekst", "Schrijf een opmerking van hoogstens " + LANGSTE_TEKST + " tekens.");
        }
        return schoon;
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
