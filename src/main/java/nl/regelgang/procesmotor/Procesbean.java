package nl.regelgang.procesmotor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that a model may call. Only these can be reached from an expression; every other bean of the application does
 * not exist for a model. The bean has the name of its process, and its class and methods are public, because the
 * expression language calls nothing else.
 */
@Documented
@Component
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Procesbean {

    /** The name in expressions; by default the name of the class with a small first letter. */
    @AliasFor(annotation = Component.class)
    String value() default "";
}
