package nl.regelgang.dossier;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a part of a zip file to its end, and what is packed in it once more: a Word file may hold an Excel table. */
final class Ingepakt {

    private static final int DIEPSTE = 1;

    private Ingepakt() {}

    /** @param diepte of the zip file that the part is in, 0 for the file itself */
    static void lees(InputStream deel, int diepte, Uitpakgrens grens) throws IOException {
        BufferedInputStream geteld = new BufferedInputStream(new Geteld(deel, grens));
        if (!isZip(geteld)) {
            geteld.transferTo(OutputStream.nullOutputStream());
            return;
        }
        if (diepte == DIEPSTE) {
            throw Uitpakgrens.teGroot();
        }
        leesZip(new ZipInputStream(geteld), diepte + 1, grens);
        geteld.transferTo(OutputStream.nullOutputStream());
    }

    private static void leesZip(ZipInputStream zip, int diepte, Uitpakgrens grens) throws IOException {
        for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
            grens.telDelen(1);
            Zipkeuring.keurNaam(deel.getName());
            lees(zip, diepte, grens);
        }
    }

    private static boolean isZip(BufferedInputStream deel) throws IOException {
        deel.mark(4);
        byte[] begin = deel.readNBytes(4);
        deel.reset();
        return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
    }

    private static final class Geteld extends FilterInputStream {

        private final Uitpakgrens grens;

        Geteld(InputStream bron, Uitpakgrens grens) {
            super(bron);
            this.grens = grens;
        }

        @Override
        public int read() throws IOException {
            int waarde = super.read();
            grens.telBytes(waarde < 0 ? 0 : 1);
            return waarde;
        }

        @Override
        public int read(byte[] naar, int vanaf, int aantal) throws IOException {
            int gelezen = super.read(naar, vanaf, aantal);
            grens.telBytes(Math.max(gelezen, 0));
            return gelezen;
        }
    }
}
