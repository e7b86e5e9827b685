@NullMarked
package nl.regelgang.rechten;

import org.jspecify.annotations.NullMarked;
