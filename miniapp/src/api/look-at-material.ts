import { OpenMaterialFileDocument } from '../generated/documents/application'
import { lookAt } from '../platform/look-at'
import { RequestFault } from './fault'
import { request } from './request'

/**
 * Opens a file that was handed in, for its owner or at the desk; the look is recorded with the beneficiary.
 * @throws RequestFault
 */
export async function lookAtMaterial(applicationId: string, materialId: string, kind = 'PDF'): Promise<void> {
  const { openMaterialFile } = await request(OpenMaterialFileDocument, { applicationId, materialId })
  if (!(await lookAt(openMaterialFile, kind))) throw new RequestFault('NO_ANSWER')
}
