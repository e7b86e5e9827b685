@NullMarked
package nl.regelgang.procedure.bekendmaking;

import org.jspecify.annotations.NullMarked;
