package nl.regelgang.termijnen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Reads the table of terms. A line that cannot be understood completely is an error that names the line. */
final class Tabellezer {

    private Tabellezer() {}

    static List<Termijnregel> lees(String pad) {
        try (BufferedReader lezer = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Tabellezer.class.getResourceAsStream(pad), pad), StandardCharsets.UTF_8))) {
            return lees(lezer.lines().toList());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** @throws IllegalArgumentException when a line is not right */
    static List<Termijnregel> lees(List<String> regels) {
        List<Termijnregel> gelezen = new ArrayList<>();
        boolean koppen = false;
        for (int nummer = 1; nummer <= regels.size(); nummer++) {
            String regel = regels.get(nummer - 1);
            if (regel.startsWith("#")) {
                continue;
            }
            try {
                if (koppen) {
                    gelezen.add(nieuw(regel, gelezen));
                } else {
                    koppen = Tabelrij.zijnKoppen(regel);
                }
            } catch (RuntimeException fout) {
                throw new IllegalArgumentException("line " + nummer + ": " + fout.getMessage(), fout);
            }
        }
        return gelezen;
    }

    private static Termijnregel nieuw(String regel, List<Termijnregel> eerder) {
        Termijnregel nieuw = Tabelrij.van(regel).regel();
        if (eerder.stream().anyMatch(ander -> overlapt(ander, nieuw))) {
            throw new IllegalArgumentException("the same term, chapter and time as an earlier line: " + nieuw.id());
        }
        return nieuw;
    }

    private static boolean overlapt(Termijnregel ander, Termijnregel nieuw) {
        return ander.id().equals(nieuw.id())
                && !Collections.disjoint(ander.hoofdstukken(), nieuw.hoofdstukken())
                && ander.geldigheid().overlapt(nieuw.geldigheid());
    }
}
