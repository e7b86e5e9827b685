@NullMarked
package nl.regelgang.procedure.inhoud;

import org.jspecify.annotations.NullMarked;
