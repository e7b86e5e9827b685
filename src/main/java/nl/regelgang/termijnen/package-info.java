/**
 * The calculus of legal terms: pure functions over dates. No Spring, no clock, no input or output.
 *
 * <p>A term is a {@link nl.regelgang.termijnen.Termijn} of one of three kinds, because the Algemene termijnenwet treats
 * them differently; the law's own terms are rows in {@link nl.regelgang.termijnen.WettelijkeTermijnen}. Every answer is
 * an {@link nl.regelgang.termijnen.Uiterlijk}, which explains itself.
 */
@ApplicationModule(allowedDependencies = {"gedeeld"})
@NullMarked
package nl.regelgang.termijnen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
