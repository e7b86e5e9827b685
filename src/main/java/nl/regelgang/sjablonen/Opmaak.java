package nl.regelgang.sjablonen;

import java.math.BigInteger;
import nl.regelgang.gedeeld.Dagen;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a standard template. A heading is a heading for who listens to the document too, and the language is
 * Dutch, so that it is read out as Dutch. What is to be written still is told in words and slanted, not by colour alone.
 */
final class Opmaak {

    static final String GEWOON = "Normal";
    static final String KOP_1 = "Heading1";
    static final String KOP_2 = "Heading2";
    static final String TABELKOP = "Tabelkop";
    static final String TABELCEL = "Tabelcel";
    static final String AANVULLEN = "Aanvullen";

    private static final String TAAL = "nl-NL";
    private static final String LETTER = "Arial";
    /** Dark enough on white for everybody: 9,3 to 1. */
    private static final String DONKER = "1F3A5F";

    private Opmaak() {}

    static void zet(XWPFDocument document, Stuksoort soort) throws InvalidFormatException {
        XWPFStyles stijlen = document.createStyles();
        stijlen.setSpellingLanguage(TAAL);
        stijlen.setDefaultFonts(letter());
        stijlen.addStyle(gewoon());
        stijlen.addStyle(kop(KOP_1, "heading 1", 0, 40));
        stijlen.addStyle(kop(KOP_2, "heading 2", 1, 26));
        stijlen.addStyle(stijl(TABELKOP, TABELKOP, 20, true, false, 40));
        stijlen.addStyle(stijl(TABELCEL, TABELCEL, 20, false, false, 40));
        stijlen.addStyle(stijl(AANVULLEN, AANVULLEN, 22, false, true, 120));
        bladzijde(document.getDocument().getBody().addNewSectPr());
        String titel = soort.naam().substring(0, 1).toUpperCase(Dagen.NEDERLANDS)
                + soort.naam().substring(1);
        document.getProperties().getCoreProperties().setTitle(titel);
        document.getPackage().getPackageProperties().setLanguageProperty(TAAL);
    }

    /** A4 with the margins that Word itself has, in twentieths of a point. */
    private static void bladzijde(CTSectPr bladzijde) {
        CTPageSz maat = bladzijde.addNewPgSz();
        maat.setW(BigInteger.valueOf(11_906));
        maat.setH(BigInteger.valueOf(16_838));
        CTPageMar marge = bladzijde.addNewPgMar();
        BigInteger rand = BigInteger.valueOf(1_417);
        marge.setTop(rand);
        marge.setBottom(rand);
        marge.setLeft(rand);
        marge.setRight(rand);
        marge.setHeader(BigInteger.valueOf(708));
        marge.setFooter(BigInteger.valueOf(708));
        marge.setGutter(BigInteger.ZERO);
    }

    private static CTFonts letter() {
        CTFonts letter = CTFonts.Factory.newInstance();
        letter.setAscii(LETTER);
        letter.setHAnsi(LETTER);
        letter.setCs(LETTER);
        return letter;
    }

    private static XWPFStyle gewoon() {
        CTStyle gewoon = ct(GEWOON, "Normal", 22, false, false, 120);
        gewoon.setDefault(true);
        return new XWPFStyle(gewoon);
    }

    /** @param niveau 0 for the highest, as Word counts */
    private static XWPFStyle kop(String id, String naam, int niveau, int halvePunten) {
        CTStyle kop = ct(id, naam, halvePunten, true, false, 120);
        kop.getRPr().addNewColor().setVal(DONKER);
        CTPPrGeneral alinea = kop.getPPr();
        alinea.getSpacing().setBefore(BigInteger.valueOf(niveau == 0 ? 0 : 320));
        alinea.addNewKeepNext();
        alinea.addNewOutlineLvl().setVal(BigInteger.valueOf(niveau));
        kop.addNewNext().setVal(GEWOON);
        return new XWPFStyle(kop);
    }

    private static XWPFStyle stijl(String id, String naam, int halvePunten, boolean vet, boolean schuin, int na) {
        return new XWPFStyle(ct(id, naam, halvePunten, vet, schuin, na));
    }

    /** @param na the space after a paragraph, in twentieths of a point */
    private static CTStyle ct(String id, String naam, int halvePunten, boolean vet, boolean schuin, int na) {
        CTStyle stijl = CTStyle.Factory.newInstance();
        stijl.setType(STStyleType.PARAGRAPH);
        stijl.setStyleId(id);
        stijl.addNewName().setVal(naam);
        if (!id.equals(GEWOON)) {
            stijl.addNewBasedOn().setVal(GEWOON);
        }
        stijl.addNewQFormat();
        CTSpacing ruimte = stijl.addNewPPr().addNewSpacing();
        ruimte.setBefore(BigInteger.valueOf(id.startsWith("Tabel") ? na : id.equals(AANVULLEN) ? 80 : 0));
        ruimte.setAfter(BigInteger.valueOf(na));
        CTRPr letters = stijl.addNewRPr();
        if (vet) {
            letters.addNewB();
        }
        if (schuin) {
            letters.addNewI();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(halvePunten));
        return stijl;
    }
}
