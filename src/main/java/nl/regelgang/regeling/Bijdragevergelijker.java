package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Divides the newest budget that was divided by a rule, and that knows who leaves, over other deelnemers. What a regeling agrees about who joins or leaves, such
 * as an uittreedsom, is not in it: that is for the deelnemers, and this is where they begin.
 */
@Component
public class Bijdragevergelijker {

    private final Bijdragen bijdragen;
    private final Regelingen regelingen;

    Bijdragevergelijker(Bijdragen bijdragen, Regelingen regelingen) {
        this.bijdragen = bijdragen;
        this.regelingen = regelingen;
    }

    /**
     * @param erbij who joins, null when nobody does
     * @param eraf who leaves, null when nobody does
     * @param bestuur whether who asks may also read what was not shared with the deelnemers
     * @return empty when the deelnemers stay the same
     */
    public Optional<Bijdragevergelijking> vergelijk(
            RegelingId regeling, @Nullable OrganisatieId erbij, @Nullable OrganisatieId eraf, boolean bestuur) {
        if (erbij == null && eraf == null) {
            return Optional.empty();
        }
        int nu = regelingen.vandaag().getYear();
        List<Bijdragejaar> jaren = bestuur
                ? bijdragen.voorBestuur(List.of(regeling), nu - 1, nu + 1)
                : bijdragen.gedeeld(List.of(regeling), nu - 1, nu + 1);
        return Optional.of(jaren.stream()
                .max(Comparator.<Bijdragejaar, Boolean>comparing(
                                jaar -> jaar.wijze().berekent())
                        .thenComparing(jaar -> eraf == null || jaar.delen().containsKey(eraf))
                        .thenComparing(Bijdragejaar::jaar))
                .map(jaar -> vergelijk(jaar, erbij, eraf))
                .orElseGet(() -> Bijdragevergelijking.zonder(
                        nu, "De bijdragen van de deelnemers zijn niet ingevuld, of niet met u gedeeld.")));
    }

    private Bijdragevergelijking vergelijk(
            Bijdragejaar jaar, @Nullable OrganisatieId erbij, @Nullable OrganisatieId eraf) {
        try {
            BigDecimal totaal = totaal(jaar);
            Map<OrganisatieId, BigDecimal> voor = aandelen(jaar);
            Map<OrganisatieId, BigDecimal> na = new TreeMap<>(voor);
            if (eraf != null && na.remove(eraf) == null) {
                throw ontbreekt(naam(eraf) + " staat niet bij de bijdragen van " + jaar.jaar() + ".");
            }
            if (erbij != null && voor.remove(erbij) == null) {
                na.put(erbij, aandeelVan(erbij, jaar));
            }
            return new Bijdragevergelijking(
                    jaar.jaar(),
                    Bedrag.euro(totaal),
                    jaar.wijze().naam(),
                    rijen(verdeeld(totaal, voor), verdeeld(totaal, na)),
                    null);
        } catch (OngeldigeInvoer ontbreekt) {
            return Bijdragevergelijking.zonder(jaar.jaar(), String.valueOf(ontbreekt.getMessage()));
        }
    }

    private static BigDecimal totaal(Bijdragejaar jaar) {
        if (jaar.totaal() == null) {
            throw ontbreekt("Het totaal van de bijdragen van " + jaar.jaar() + " is niet ingevuld.");
        }
        if (!jaar.wijze().berekent()) {
            throw ontbreekt(
                    "De bijdragen van " + jaar.jaar() + " zijn per deelnemer ingevuld. Met een verdeelsleutel of"
                            + " inwoners bij de bijdragen kan Regelgang ze verdelen.");
        }
        return jaar.totaal();
    }

    private Map<OrganisatieId, BigDecimal> aandelen(Bijdragejaar jaar) {
        Map<OrganisatieId, BigDecimal> aandelen = new TreeMap<>();
        jaar.delen().forEach((wie, deel) -> {
            if (deel.aandeel() == null) {
                throw ontbreekt("Het deel van " + naam(wie) + " in " + jaar.jaar() + " is niet ingevuld.");
            }
            aandelen.put(wie, deel.aandeel());
        });
        return aandelen;
    }

    /** Of who joins only the inwoners are known; its part of a verdeelsleutel is what the wijziging is to say. */
    private BigDecimal aandeelVan(OrganisatieId nieuw, Bijdragejaar jaar) {
        if (jaar.wijze() != Bijdragewijze.INWONERS) {
            throw ontbreekt("Het deel van " + naam(nieuw)
                    + " in de verdeelsleutel is niet ingevuld: dat bepaalt u met de" + " wijziging.");
        }
        return regelingen
                .organisatie(nieuw)
                .flatMap(organisatie -> Optional.ofNullable(organisatie.inwoners()))
                .map(BigDecimal::valueOf)
                .orElseThrow(() ->
                        ontbreekt("Het aantal inwoners van " + naam(nieuw) + " is niet ingevuld in het register."));
    }

    private static Map<OrganisatieId, BigDecimal> verdeeld(BigDecimal totaal, Map<OrganisatieId, BigDecimal> aandelen) {
        if (aandelen.values().stream().allMatch(aandeel -> aandeel.signum() == 0)) {
            throw ontbreekt("Er is niemand over om de bijdragen over te verdelen.");
        }
        return Verdeling.verdeel(totaal, aandelen);
    }

    private List<Bijdragevergelijking.Rij> rijen(
            Map<OrganisatieId, BigDecimal> voor, Map<OrganisatieId, BigDecimal> na) {
        TreeSet<OrganisatieId> alle = new TreeSet<>(voor.keySet());
        alle.addAll(na.keySet());
        List<Bijdragevergelijking.Rij> rijen = new ArrayList<>();
        for (OrganisatieId wie : alle) {
            rijen.add(new Bijdragevergelijking.Rij(
                    naam(wie),
                    bedrag(voor.get(wie)),
                    bedrag(na.get(wie)),
                    Bedrag.verschil(voor.getOrDefault(wie, BigDecimal.ZERO), na.getOrDefault(wie, BigDecimal.ZERO))));
        }
        rijen.sort(Comparator.comparing(Bijdragevergelijking.Rij::naam));
        return rijen;
    }

    private static String bedrag(@Nullable BigDecimal bedrag) {
        return bedrag == null ? "geen" : Bedrag.euro(bedrag);
    }

    private String naam(OrganisatieId organisatie) {
        return regelingen.organisatie(organisatie).map(Organisatie::naam).orElse(organisatie.code());
    }

    private static OngeldigeInvoer ontbreekt(String zin) {
        return new OngeldigeInvoer(zin);
    }
}
