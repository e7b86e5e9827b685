package nl.regelgang.taken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LijstuitvoerTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0"})
    void whatBeginsAFormulaIsText(String gevaarlijk) {
        assertThat(Lijstuitvoer.cel(gevaarlijk)).startsWith("\"'");
    }

    @Test
    void aCellKeepsItsQuotesAndSemicolons() {
        assertThat(Lijstuitvoer.cel("Regio \"Zuid\"; deel 2")).isEqualTo("\"Regio \"\"Zuid\"\"; deel 2\"");
        assertThat(Lijstuitvoer.cel("")).isEqualTo("\"\"");
    }
}
