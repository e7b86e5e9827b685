package nl.regelgang.procedure.begroting;

import java.nio.charset.StandardCharsets;

/** The smallest PDF that is one. */
final class Stuk {

    private Stuk() {}

    static byte[] pdf() {
        return """
                %PDF-1.7
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [] /Count 0 >>
                endobj
                xref
                0 3
                0000000000 65535 f
                0000000009 00000 n
                0000000058 00000 n
                trailer
                << /Root 1 0 R /Size 3 >>
                startxref
                110
                %%EOF
                """.getBytes(StandardCharsets.ISO_8859_1);
    }
}
