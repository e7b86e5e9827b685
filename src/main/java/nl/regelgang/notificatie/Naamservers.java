package nl.regelgang.notificatie;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Lookup;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** The name servers of this machine, unless another one is set. */
@Component
class Naamservers implements Dns {

    private static final Duration WACHT = Duration.ofSeconds(5);

    private final String server;

    /** @param server its name or IP address, empty for those of this machine */
    Naamservers(@Value("${regelgang.post.dns:}") String server) {
        this.server = server.strip();
    }

    @Override
    public List<String> vraag(String naam, String soort) {
        try {
            Lookup vraag = new Lookup(naam, Type.value(soort));
            vraag.setResolver(naamserver());
            vraag.setCache(null);
            Record[] gevonden = vraag.run();
            if (vraag.getResult() == Lookup.TRY_AGAIN || vraag.getResult() == Lookup.UNRECOVERABLE) {
                throw new GeenAntwoord(naam, new IOException(vraag.getErrorString()));
            }
            return gevonden == null
                    ? List.of()
                    : List.of(gevonden).stream().map(Naamservers::tekst).toList();
        } catch (TextParseException | UnknownHostException fout) {
            throw new GeenAntwoord(naam, fout);
        }
    }

    private Resolver naamserver() throws UnknownHostException {
        Resolver naamserver = server.isEmpty() ? new ExtendedResolver() : new SimpleResolver(server);
        naamserver.setTimeout(WACHT);
        return naamserver;
    }

    /** A long text comes in pieces, which belong together. */
    private static String tekst(Record record) {
        return record instanceof TXTRecord tekst ? String.join("", tekst.getStrings()) : record.rdataToString();
    }
}
