/**
 * The calculus of legal terms: pure functions over dates. No Spring, no clock; the only input is the table of terms.
 *
 * <p>{@link nl.regelgang.termijnen.Termijntabel} has every term as a row, as it is law on a day. A row becomes a
 * {@link nl.regelgang.termijnen.Termijn} for one regeling, by its chapter and its
 * {@link nl.regelgang.termijnen.Termijninstellingen}. A term is of one of five kinds, because the Algemene
 * termijnenwet treats them differently. Every answer is an {@link nl.regelgang.termijnen.Uiterlijk}, which explains
 * itself.
 */
@ApplicationModule(allowedDependencies = {"gedeeld"})
@NullMarked
package nl.regelgang.termijnen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
