import type { Commonplace } from '../shape/comparison.ts';

const line = (words: string): string => words.trim().replace(/\s+/g, ' ');

/** Words that reports of most stories have, and those that reports of many have; chosen by hand. */
export const commonplace: readonly Commonplace[] = [
  {
    tells: 0.05,
    words: line(`
      dead injured police rose fell house cost forecast country government missing
      año mes semana día hora minuto tarde noche mañana lunes martes miércoles jueves viernes sábado domingo
      ciudad país gobierno ministerio ministro autoridades oficina portavoz jefe director presidente alcalde
      nuevo mayor menor primero último parte grupo lugar caso vez forma situación
    `),
  },
  {
    tells: 0.25,
    words: line(`
      vecino familia niño mujer hombre joven trabajador empresa compañía agencia servicio centro zona región provincia
      distrito calle barrio municipio capital norte sur este oeste
      hospital escuela carretera puerto aeropuerto agua casa edificio vehículo
      anterior pasado próximo reciente medio alrededor millón euros dólares pesos kilómetro metro tonelada
      seguir llegar quedar dejar perder subir bajar aumentar reducir cerrar abrir pedir esperar pasar volver encontrar
      confirmar publicar comunicado informe investigación causa daño ayuda plan acuerdo resultado récord
      ley tribunal juez juicio partido voto elección sindicato huelga salario empleo precio venta ingreso gasto
    `),
  },
];
