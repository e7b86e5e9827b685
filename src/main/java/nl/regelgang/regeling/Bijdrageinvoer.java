package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** What a secretaris fills in about the bijdragen of one year, still as text, so that it can be shown again. */
record Bijdrageinvoer(Bijdragewijze wijze, Map<String, String> velden) {

    static final String DEEL = "deel-";
    private static final String TOTAAL = "totaal";
    private static final String PEILDATUM = "peildatum";

    /** What is there, or what the register proposes when it was made in another way. */
    static Bijdrageinvoer van(Bijdragewijze wijze, List<Deelnemer> deelnemers, @Nullable Bijdragejaar bekend) {
        Map<String, String> velden = new LinkedHashMap<>();
        boolean zelfde = bekend != null && bekend.wijze() == wijze;
        LocalDate peildatum = bekend != null && zelfde ? bekend.peildatum() : null;
        velden.put(TOTAAL, bekend == null ? "" : Bedrag.invoer(bekend.totaal()));
        velden.put(PEILDATUM, peildatum == null ? "" : peildatum.toString());
        for (Deelnemer deelnemer : deelnemers) {
            OrganisatieId id = deelnemer.organisatie().id();
            velden.put(DEEL + id, zelfde || !wijze.berekent() ? deel(wijze, bekend, id) : voorstel(wijze, deelnemer));
        }
        return new Bijdrageinvoer(wijze, velden);
    }

    private static String deel(Bijdragewijze wijze, @Nullable Bijdragejaar bekend, OrganisatieId id) {
        Bijdragejaar.Deel deel = bekend == null ? null : bekend.delen().get(id);
        if (deel == null) {
            return "";
        }
        return wijze.berekent() ? getal(deel.aandeel()) : Bedrag.invoer(deel.bedrag());
    }

    private static String voorstel(Bijdragewijze wijze, Deelnemer deelnemer) {
        Integer inwoners = deelnemer.organisatie().inwoners();
        return wijze == Bijdragewijze.VERDEELSLEUTEL
                ? getal(deelnemer.verdeelsleutel())
                : inwoners == null ? "" : inwoners.toString();
    }

    static String getal(@Nullable BigDecimal getal) {
        return getal == null ? "" : getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Of the inwoners, as it was typed. */
    public Datuminvoer peildatum() {
        return Datuminvoer.uit(velden, PEILDATUM);
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "").strip();
    }

    /**
     * @param versie as it was read; 0 when nothing was kept yet
     * @throws OngeldigeInvoer with a sentence per field
     */
    Bijdragejaar gelezen(Regeling regeling, int jaar, int versie) {
        List<Deelnemer> deelnemers = regeling.deelnemersIn(jaar);
        Map<String, String> fouten = new LinkedHashMap<>();
        BigDecimal totaal = totaal(fouten);
        LocalDate peildatum = peildatum(fouten);
        Map<OrganisatieId, BigDecimal> getallen = new LinkedHashMap<>();
        for (Deelnemer deelnemer : deelnemers) {
            getal(deelnemer.organisatie(), fouten)
                    .ifPresent(getal -> getallen.put(deelnemer.organisatie().id(), getal));
        }
        if (fouten.isEmpty()) {
            controleer(totaal, getallen, getallen.size() == deelnemers.size(), fouten);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        boolean compleet = getallen.size() == deelnemers.size();
        BigDecimal bekend = totaal == null && compleet ? som(getallen) : totaal;
        return new Bijdragejaar(regeling.id(), jaar, wijze, bekend, peildatum, null, versie, delen(bekend, getallen));
    }

    private @Nullable BigDecimal totaal(Map<String, String> fouten) {
        if (veld(TOTAAL).isEmpty()) {
            if (wijze.berekent()) {
                fouten.put(TOTAAL, "Vul het totaal van de bijdragen in, bijvoorbeeld 1.234.567,89.");
            }
            return null;
        }
        Optional<BigDecimal> totaal = Bedrag.lees(veld(TOTAAL));
        if (totaal.isEmpty()) {
            fouten.put(TOTAAL, "Schrijf het totaal als bedrag in euro's, bijvoorbeeld 1.234.567,89.");
        }
        return totaal.orElse(null);
    }

    private @Nullable LocalDate peildatum(Map<String, String> fouten) {
        if (wijze != Bijdragewijze.INWONERS) {
            return null;
        }
        return Datuminvoer.lees(velden, PEILDATUM, "Peildatum van de inwoners", fouten);
    }

    /** Empty when nothing was filled in and that is allowed, or when it is wrong. */
    private Optional<BigDecimal> getal(Organisatie deelnemer, Map<String, String> fouten) {
        String veld = DEEL + deelnemer.id();
        String tekst = veld(veld);
        if (tekst.isEmpty() && !wijze.berekent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> getal =
                switch (wijze) {
                    case INGEVOERD -> Bedrag.lees(tekst);
                    case VERDEELSLEUTEL ->
                        tekst.matches("[0-9]{1,3}(,[0-9]{1,4})?")
                                ? Optional.of(new BigDecimal(tekst.replace(',', '.')))
                                : Optional.empty();
                    case INWONERS ->
                        tekst.matches("[0-9]{1,3}(\\.?[0-9]{3}){0,2}|[0-9]{1,9}")
                                ? Optional.of(new BigDecimal(tekst.replace(".", "")))
                                : Optional.empty();
                };
        if (getal.isEmpty()) {
            fouten.put(veld, uitleg(deelnemer.naam()));
        }
        return getal;
    }

    private String uitleg(String deelnemer) {
        return switch (wijze) {
            case INGEVOERD ->
                "Schrijf de bijdrage van " + deelnemer
                        + " als bedrag in euro's, bijvoorbeeld 12.345,67, of laat haar leeg.";
            case VERDEELSLEUTEL ->
                "Vul het deel van " + deelnemer + " in procenten in, bijvoorbeeld 12,5. Zonder deel kan het bedrag niet"
                        + " worden berekend.";
            case INWONERS ->
                "Vul het aantal inwoners van " + deelnemer
                        + " in, bijvoorbeeld 42.000. Zonder aantal kan het bedrag niet" + " worden berekend.";
        };
    }

    private void controleer(
            @Nullable BigDecimal totaal,
            Map<OrganisatieId, BigDecimal> getallen,
            boolean compleet,
            Map<String, String> fouten) {
        BigDecimal som = som(getallen);
        if (wijze.berekent()) {
            if (som.signum() == 0) {
                fouten.put("", "Geef ten minste één deelnemer een deel dat groter is dan 0.");
            }
        } else if (totaal != null && (compleet ? som.compareTo(totaal) != 0 : som.compareTo(totaal) > 0)) {
            fouten.put(
                    TOTAAL,
                    "De bedragen zijn samen %s en het totaal is %s. Pas een van beide aan."
                            .formatted(Bedrag.euro(som), Bedrag.euro(totaal)));
        }
    }

    private Map<OrganisatieId, Bijdragejaar.Deel> delen(
            @Nullable BigDecimal totaal, Map<OrganisatieId, BigDecimal> getallen) {
        Map<OrganisatieId, BigDecimal> bedragen =
                wijze.berekent() && totaal != null ? Verdeling.verdeel(totaal, getallen) : getallen;
        Map<OrganisatieId, Bijdragejaar.Deel> delen = new LinkedHashMap<>();
        getallen.forEach((wie, getal) ->
                delen.put(wie, new Bijdragejaar.Deel(bedragen.get(wie), wijze.berekent() ? getal : null)));
        return delen;
    }

    private static BigDecimal som(Map<OrganisatieId, BigDecimal> getallen) {
        return getallen.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
