/**
 * What the procedures of the yearly cycle of a regeling share: a stuk for one year, which the raden get, on which the
 * bestuur decides and which then goes to the toezichthouder.
 */
@NullMarked
package nl.regelgang.procedure.cyclus;

import org.jspecify.annotations.NullMarked;
