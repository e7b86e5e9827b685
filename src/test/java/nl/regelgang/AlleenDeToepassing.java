package nl.regelgang;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps what tests of single modules configure for themselves out of a test of the whole application. */
public class AlleenDeToepassing extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader klasse, MetadataReaderFactory lezers) throws IOException {
        return klasse.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof AlleenDeToepassing;
    }

    @Override
    public int hashCode() {
        return AlleenDeToepassing.class.hashCode();
    }
}
