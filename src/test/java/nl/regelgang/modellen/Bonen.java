package nl.regelgang.modellen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The components of the application by the name under which a model calls them, without starting the application. */
final class Bonen {

    private Bonen() {}

    static Map<String, Class<?>> alle() {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        Map<String, Class<?>> bonen = new LinkedHashMap<>();
        for (BeanDefinition gevonden : zoeker.findCandidateComponents("nl.regelgang")) {
            String naam =
                    AnnotationBeanNameGenerator.INSTANCE.generateBeanName(gevonden, new SimpleBeanDefinitionRegistry());
            bonen.put(naam, ClassUtils.resolveClassName(String.valueOf(gevonden.getBeanClassName()), null));
        }
        return bonen;
    }
}
