package nl.regelgang.proef;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The curve of time per task against the size of the country, as an SVG; it should be flat. */
final class Groeitekening {

    private static final int BREEDTE = 640;
    private static final int HOOGTE = 320;
    private static final int RAND = 50;
    private static final double GROOTSTE = 2;

    private record Lijn(String sleutel, String naam, String kleur, String streep) {}

    private static final List<Lijn> LIJNEN = List.of(
            new Lijn("starten_per_traject_ms", "start, per traject", "#154273", ""),
            new Lijn("afronden_ms", "complete a task", "#a90061", "8 3"),
            new Lijn("openen_ms", "open a task", "#275937", "2 3"),
            new Lijn("lijst_ms", "task list", "#e17000", "10 3 2 3"));

    private final List<Map<String, Object>> punten;
    private final double hoogste;

    Groeitekening(List<Map<String, Object>> punten) {
        this.punten = punten;
        double grootste = punten.stream()
                .flatMap(punt -> LIJNEN.stream().map(lijn -> getal(punt, lijn.sleutel())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        this.hoogste = Math.max(20, Math.ceil(grootste / 20) * 20);
    }

    String svg() {
        StringBuilder uit = new StringBuilder(regel(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\""
                        + " role=\"img\" aria-label=\"Milliseconds per task against the size of the country\">",
                BREEDTE, HOOGTE + 20));
        uit.append(regel("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", BREEDTE, HOOGTE + 20));
        assen(uit);
        for (int nummer = 0; nummer < LIJNEN.size(); nummer++) {
            lijn(uit, LIJNEN.get(nummer), nummer);
        }
        return uit.append("</svg>\n").toString();
    }

    private void assen(StringBuilder uit) {
        for (int deel = 0; deel <= 4; deel++) {
            double ms = hoogste * deel / 4;
            uit.append(regel(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.0f\" y2=\"%.0f\" stroke=\"#ccc\"/><text x=\"%d\" y=\"%.0f\""
                            + " text-anchor=\"end\">%.0f ms</text>",
                    RAND, BREEDTE - RAND, y(ms), y(ms), RAND - 4, y(ms) + 4, ms));
        }
        for (Map<String, Object> punt : punten) {
            double maat = getal(punt, "maat");
            uit.append(regel(
                    "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x(maat), HOOGTE - RAND + 18, maat));
        }
        uit.append(regel(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">times the country</text>", BREEDTE / 2, HOOGTE - 12));
    }

    private void lijn(StringBuilder uit, Lijn lijn, int nummer) {
        String plekken = punten.stream()
                .map(punt -> regel("%.1f,%.1f", x(getal(punt, "maat")), y(getal(punt, lijn.sleutel())))
                        .strip())
                .collect(Collectors.joining(" "));
        uit.append(regel(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                plekken, lijn.kleur(), lijn.streep()));
        int x = RAND + nummer * 140;
        uit.append(regel(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>"
                        + "<text x=\"%d\" y=\"%d\">%s</text>",
                x, x + 24, HOOGTE + 6, HOOGTE + 6, lijn.kleur(), lijn.streep(), x + 28, HOOGTE + 10, lijn.naam()));
    }

    private static double x(double maat) {
        return RAND + maat / GROOTSTE * (BREEDTE - 2 * RAND);
    }

    private double y(double ms) {
        return HOOGTE - RAND - ms / hoogste * (HOOGTE - 2 * RAND);
    }

    private static double getal(Map<String, Object> punt, String sleutel) {
        return punt.get(sleutel) instanceof Number getal && !Double.isNaN(getal.doubleValue())
                ? getal.doubleValue()
                : 0;
    }

    private static String regel(String vorm, Object... waarden) {
        return String.format(Locale.ROOT, vorm, waarden) + "\n";
    }
}
