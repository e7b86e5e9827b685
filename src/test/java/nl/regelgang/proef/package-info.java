/**
 * The landelijke proef: a benchmark of the whole country, and no test. See {@link nl.regelgang.proef.Landelijkeproef} for
 * how to run it; what it found is in {@code docs/prestaties.md}.
 */
@NullMarked
package nl.regelgang.proef;

import org.jspecify.annotations.NullMarked;
