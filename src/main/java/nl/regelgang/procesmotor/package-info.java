/**
 * The only home of the engine: its configuration, and the words in which the application speaks with it.
 */
@ApplicationModule(allowedDependencies = {"gedeeld", "formulieren", "toegang"})
@NullMarked
package nl.regelgang.procesmotor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
