package nl.regelgang.procesmotor;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * The beans that an expression can name. Looked up at the first call and not at start-up, because process beans need
 * the engine and the engine needs this map.
 */
class Procesbeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final SingletonSupplier<Set<String>> namen;

    Procesbeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.namen = SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForAnnotation(Procesbean.class)));
    }

    @Override
    public boolean containsKey(@Nullable Object naam) {
        return naam instanceof String && namen.obtain().contains(naam);
    }

    @Override
    public @Nullable Object get(@Nullable Object naam) {
        return naam instanceof String tekst && containsKey(tekst) ? beans.getBean(tekst) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return namen.obtain().stream()
                .map(naam -> new SimpleImmutableEntry<Object, Object>(naam, beans.getBean(naam)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
