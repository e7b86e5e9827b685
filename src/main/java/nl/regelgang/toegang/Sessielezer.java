package nl.regelgang.toegang;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectStreamException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.serializer.Deserializer;

/**
 * Reads what a session holds from the database, and makes no object of a class that no session holds: whoever can write
 * to that table must not be able to run code here. What another version of the application wrote, and this one cannot
 * read, counts as absent; the person then logs in again.
 */
final class Sessielezer implements Deserializer<@Nullable Object> {

    private static final Logger LOG = LoggerFactory.getLogger(Sessielezer.class);

    /** Packages without their sub-packages, but for those of Spring Security and our own. */
    private static final String BEKEND =
            "maxdepth=30;maxarray=100000;maxbytes=5000000;java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;"
                    + "org.springframework.security.core.**;org.springframework.security.authentication.**;"
                    + "org.springframework.security.web.**;org.springframework.web.servlet.FlashMap;"
                    + "org.springframework.util.*;jakarta.servlet.http.Cookie;nl.regelgang.**;";

    private final ObjectInputFilter filter;

    /** @param ook patterns of more classes, each ending with a semicolon; empty in what is shipped */
    Sessielezer(String ook) {
        this.filter = ObjectInputFilter.Config.createFilter(BEKEND + ook + "!*");
    }

    @Override
    public @Nullable Object deserialize(InputStream bron) throws IOException {
        try (ConfigurableObjectInputStream invoer =
                new ConfigurableObjectInputStream(bron, Sessielezer.class.getClassLoader())) {
            invoer.setObjectInputFilter(filter);
            return invoer.readObject();
        } catch (ObjectStreamException | ClassNotFoundException onbekend) {
            LOG.warn("a part of a session cannot be read and counts as absent: {}", onbekend.getMessage());
            return null;
        }
    }
}
