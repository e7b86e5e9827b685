/**
 * The calculus of legal terms: pure functions over dates. No Spring, no clock, no input or output.
 */
@ApplicationModule(allowedDependencies = {"gedeeld"})
@NullMarked
package nl.regelgang.termijnen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
