package nl.regelgang;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the configurations of other tests, which lie in the same packages, out of a test of the whole application. */
public class OnlyShipped extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return reader.getResource().getURL().getPath().contains("/test-classes/");
    }

    /** Two of them are equal, so that contexts are shared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlyShipped;
    }

    @Override
    public int hashCode() {
        return OnlyShipped.class.hashCode();
    }
}
