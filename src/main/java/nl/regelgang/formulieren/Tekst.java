package nl.regelgang.formulieren;

import java.util.List;

/** Plain text between the fields. Markdown and HTML in it are shown as they were typed. */
public record Tekst(String tekst) implements Onderdeel {

    public List<String> alineas() {
        return List.of(tekst.strip().split("\\n\\s*\\n"));
    }
}
