@NullMarked
package nl.regelgang.procedure.aangaan;

import org.jspecify.annotations.NullMarked;
