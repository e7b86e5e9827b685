@NullMarked
package nl.regelgang.procedure.begroting;

import org.jspecify.annotations.NullMarked;
